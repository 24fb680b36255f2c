Nobody knows how far that task is.

=== beside .workflow/active/WFS-a/.task/IMPL-1.json task later
=== after .workflow/active/WFS-a/.task/IMPL-2.json task active
"depends_on": ["IMPL-1"]
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
- [~] IMPL-2
=== expected
