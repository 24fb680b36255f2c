A task waits for itself.

=== after .workflow/active/WFS-a/.task/IMPL-1.json task pending
"depends_on": ["IMPL-1"]
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:6:18: error PG129: the task waits for itself: "IMPL-1"
    Take the dependency out.
    at /depends_on/0
