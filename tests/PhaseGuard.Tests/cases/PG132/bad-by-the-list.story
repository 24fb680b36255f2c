The list calls it blocked.

=== after .workflow/active/WFS-a/.task/IMPL-1.json task skipped
=== beside .workflow/active/WFS-a/.task/IMPL-2.json task
"depends_on": ["IMPL-1"]
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [-] IMPL-1
- [!] IMPL-2
=== expected
.workflow/active/WFS-a/.task/IMPL-2.json:1:1: warning PG132: The task is blocked, and all that it waits for is finished
    Set it to pending.
    at the file
