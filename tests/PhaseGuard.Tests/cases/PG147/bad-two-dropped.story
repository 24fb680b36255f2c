A finding for each.

=== beside .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== beside .workflow/active/WFS-a/.task/IMPL-3.json task blocked
=== before .workflow/active/WFS-a/.task/IMPL-2.json task active
"depends_on": ["IMPL-1", "IMPL-3"]
=== after .workflow/active/WFS-a/.task/IMPL-2.json task completed
=== beside .workflow/active/WFS-a/.summaries/IMPL-2.md
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
- [x] IMPL-2
- [!] IMPL-3
=== expected
.workflow/active/WFS-a/.task/IMPL-2.json:6:17: warning PG147: IMPL-2 does not wait for IMPL-1 any more, which is not finished
    Finish it first, or say why in the plan.
    at /depends_on
.workflow/active/WFS-a/.task/IMPL-2.json:6:17: warning PG147: IMPL-2 does not wait for IMPL-3 any more, which is not finished
    Finish it first, or say why in the plan.
    at /depends_on
