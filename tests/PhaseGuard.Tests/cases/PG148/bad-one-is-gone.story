What was agreed is not met, and is not there any more.

=== before .workflow/active/WFS-a/.task/IMPL-1.json task active
"convergence": { "criteria": ["a cookie is set", "it is signed"] }
=== after .workflow/active/WFS-a/.task/IMPL-1.json task completed
"convergence": { "criteria": ["a cookie is set"] }
=== beside .workflow/active/WFS-a/.summaries/IMPL-1.md
=== beside .workflow/active/WFS-a/workflow-session.json session completed
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [x] IMPL-1
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:7:32: warning PG148: IMPL-1 is completed with 1 of 2 acceptance entries
    Keep what was agreed, or skip it by name.
    at /convergence/criteria
