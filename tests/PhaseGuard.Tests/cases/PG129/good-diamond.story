Two ways to one task are no circle.

=== after .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== after .workflow/active/WFS-a/.task/IMPL-2.json task pending
"depends_on": ["IMPL-1"]
=== after .workflow/active/WFS-a/.task/IMPL-3.json task pending
"depends_on": ["IMPL-1"]
=== after .workflow/active/WFS-a/.task/IMPL-4.json task pending
"depends_on": ["IMPL-2", "IMPL-3"]
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
- [ ] IMPL-2
- [ ] IMPL-3
- [ ] IMPL-4
=== expected
