Nothing that was agreed is gone.

=== before .workflow/active/WFS-a/.task/IMPL-1.json task active
"convergence": { "criteria": ["a"] }
"acceptance": ["a"]
=== after .workflow/active/WFS-a/.task/IMPL-1.json task completed
"convergence": { "criteria": ["a"] }
=== beside .workflow/active/WFS-a/.summaries/IMPL-1.md
=== beside .workflow/active/WFS-a/workflow-session.json session completed
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [x] IMPL-1
=== expected
