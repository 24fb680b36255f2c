Two wait for one another.

=== after .workflow/active/WFS-a/.task/IMPL-1.json task pending
"depends_on": ["IMPL-2"]
=== beside .workflow/active/WFS-a/.task/IMPL-2.json task pending
"depends_on": ["IMPL-1"]
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
- [ ] IMPL-2
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:6:18: error PG129: tasks wait for one another: IMPL-1 -> IMPL-2 -> IMPL-1
    Take one of these dependencies out.
    at /depends_on/0
