All that it waited for is finished.

=== after .workflow/active/WFS-a/.task/IMPL-1.json task completed
=== beside .workflow/active/WFS-a/.summaries/IMPL-1.md
=== beside .workflow/active/WFS-a/.task/IMPL-2.json task blocked
"depends_on": ["IMPL-1"]
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [x] IMPL-1
- [!] IMPL-2
=== expected
.workflow/active/WFS-a/.task/IMPL-2.json:4:13: warning PG132: The task is blocked, and all that it waits for is finished
    Set it to pending.
    at /status
