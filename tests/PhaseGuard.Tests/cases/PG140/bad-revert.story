In a revert it is a warning that says so.

=== before .workflow/active/WFS-a/.task/IMPL-1.json task completed
=== after .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== commit
revert
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:4:13: warning PG140: IMPL-1 was completed, and is pending now (this commit is a revert)
    Leave it completed and plan a new task; or record why: a status_history entry from completed.
    at /status
