A task failed, and the result says only that.

=== after .workflow/active/WFS-a/.task/IMPL-1.json task failed
"reason": null
"result": { "success": false, "error": " " }
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:4:13: warning PG112: The task is failed, and nobody says why
    Write a "reason".
    at /status
