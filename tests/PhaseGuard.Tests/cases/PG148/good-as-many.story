An entry was said better.

=== before .workflow/active/WFS-a/.task/IMPL-1.json task active
"convergence": { "criteria": ["a", "b"] }
=== after .workflow/active/WFS-a/.task/IMPL-1.json task completed
"convergence": { "criteria": ["a", "b, signed"] }
=== beside .workflow/active/WFS-a/.summaries/IMPL-1.md
=== beside .workflow/active/WFS-a/workflow-session.json session completed
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [x] IMPL-1
=== expected
