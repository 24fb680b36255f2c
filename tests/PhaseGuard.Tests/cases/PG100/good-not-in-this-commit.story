What a file lacks is told where the file changes.

=== beside .workflow/active/WFS-a/.task/IMPL-1.json
{ "id": "IMPL-1", "status": "pending" }
=== after .workflow/active/WFS-a/.task/IMPL-2.json task pending
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
- [ ] IMPL-2
=== expected
