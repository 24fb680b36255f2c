It is even finished; one finding, at the first.

=== beside .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== beside .workflow/active/WFS-a/.task/IMPL-2.json task blocked
=== after .workflow/active/WFS-a/.task/IMPL-3.json task completed
"depends_on": ["IMPL-2", "IMPL-1"]
=== beside .workflow/active/WFS-a/.summaries/IMPL-3.md
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
- [!] IMPL-2
- [x] IMPL-3
=== expected
.workflow/active/WFS-a/.task/IMPL-3.json:6:18: warning PG130: cannot execute until dependencies complete: IMPL-2, IMPL-1
    Finish them first; or take the dependencies out.
    at /depends_on/0
