Even skipped is another status.

=== before .workflow/active/WFS-a/.task/IMPL-1.json task completed
=== after .workflow/active/WFS-a/.task/IMPL-1.json task skipped
=== beside .workflow/active/WFS-a/workflow-session.json session completed
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [-] IMPL-1
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:4:13: error PG140: IMPL-1 was completed, and is skipped now
    Leave it completed and plan a new task; or record why: a status_history entry from completed.
    at /status
