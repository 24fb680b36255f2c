What is wrong in a file by itself is told where the file changes.

=== beside .workflow/active/WFS-a/workflow-session.json
{ "session_id": "WFS-a", "status": "ready" }
=== after .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== expected
