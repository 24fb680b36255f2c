Plans change while somebody works.

=== before .workflow/active/WFS-a/.task/IMPL-1.json task active
"convergence": { "criteria": ["a", "b"] }
=== after .workflow/active/WFS-a/.task/IMPL-1.json task active
"convergence": { "criteria": ["a"] }
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [~] IMPL-1
=== expected
