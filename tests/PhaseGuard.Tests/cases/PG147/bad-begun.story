Whoever could not begin takes away what held it up.

=== beside .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== before .workflow/active/WFS-a/.task/IMPL-2.json task pending
"depends_on": ["IMPL-1"]
=== after .workflow/active/WFS-a/.task/IMPL-2.json task active
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
- [~] IMPL-2
=== expected
.workflow/active/WFS-a/.task/IMPL-2.json:6:17: warning PG147: IMPL-2 does not wait for IMPL-1 any more, which is not finished
    Finish it first, or say why in the plan.
    at /depends_on
