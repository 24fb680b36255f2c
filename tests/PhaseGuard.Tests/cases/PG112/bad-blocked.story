A task is blocked, waits for none, and nobody says why.

=== after .workflow/active/WFS-a/.task/IMPL-1.json task blocked
"reason": null
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [!] IMPL-1
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:4:13: warning PG112: The task is blocked, and nobody says why
    Write a "reason".
    at /status
