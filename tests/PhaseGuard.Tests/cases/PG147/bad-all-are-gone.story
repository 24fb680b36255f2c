No array is left: told at the beginning of the file.

=== beside .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== before .workflow/active/WFS-a/.task/IMPL-2.json task pending
"depends_on": ["IMPL-1"]
=== after .workflow/active/WFS-a/.task/IMPL-2.json task active
"depends_on": null
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
- [~] IMPL-2
=== expected
.workflow/active/WFS-a/.task/IMPL-2.json:1:1: warning PG100: The task lacks depends_on
    Add what an agent needs before it can begin.
    at the file
.workflow/active/WFS-a/.task/IMPL-2.json:1:1: warning PG147: IMPL-2 does not wait for IMPL-1 any more, which is not finished
    Finish it first, or say why in the plan.
    at the file
