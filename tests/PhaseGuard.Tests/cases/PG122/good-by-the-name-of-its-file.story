An entry may call a task by its file.

=== after .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1-login
=== beside .workflow/active/WFS-a/.task/IMPL-1-login.json task pending
"id": "IMPL-1"
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== expected
