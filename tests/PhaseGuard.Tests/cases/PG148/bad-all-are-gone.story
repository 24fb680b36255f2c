No array is left: told at the beginning of the file.

=== before .workflow/active/WFS-a/.task/IMPL-1.json task active
=== after .workflow/active/WFS-a/.task/IMPL-1.json task completed
"convergence": null
=== beside .workflow/active/WFS-a/.summaries/IMPL-1.md
=== beside .workflow/active/WFS-a/workflow-session.json session completed
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [x] IMPL-1
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:1:1: warning PG148: IMPL-1 is completed with 0 of 1 acceptance entries
    Keep what was agreed, or skip it by name.
    at the file
