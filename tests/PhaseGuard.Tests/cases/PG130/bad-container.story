A container is open as long as a child is.

=== beside .workflow/active/WFS-a/.task/IMPL-1.json task container
=== beside .workflow/active/WFS-a/.task/IMPL-1.1.json task pending
=== after .workflow/active/WFS-a/.task/IMPL-2.json task active
"depends_on": ["IMPL-1"]
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1.1
- [~] IMPL-2
▸ IMPL-1
=== expected
.workflow/active/WFS-a/.task/IMPL-2.json:6:18: warning PG130: cannot execute until dependencies complete: IMPL-1
    Finish it first; or take the dependency out.
    at /depends_on/0
