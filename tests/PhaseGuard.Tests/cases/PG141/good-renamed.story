Another file has its id.

=== before .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== after .workflow/active/WFS-a/.task/IMPL-1-login.json task pending
"id": "IMPL-1"
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== expected
