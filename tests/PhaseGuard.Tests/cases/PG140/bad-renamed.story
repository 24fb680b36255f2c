A task is known by its id, wherever its file is.

=== before .workflow/active/WFS-a/.task/IMPL-1.json task completed
=== after .workflow/active/WFS-a/.task/IMPL-1-login.json task pending
"id": "IMPL-1"
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== expected
.workflow/active/WFS-a/.task/IMPL-1-login.json:3:12: warning PG143: IMPL-1 was "Title of IMPL-1", and is "Title of IMPL-1-login" now
    Give the new task a new id.
    at /title
.workflow/active/WFS-a/.task/IMPL-1-login.json:4:13: error PG140: IMPL-1 was completed, and is pending now
    Leave it completed and plan a new task; or record why: a status_history entry from completed.
    at /status
