Another one is there.

=== beside .workflow/active/WFS-a/.task/IMPL-1.json task completed
=== before .workflow/active/WFS-a/.summaries/IMPL-1.md
=== after .workflow/active/WFS-a/.summaries/IMPL-1-summary.md
=== beside .workflow/active/WFS-a/workflow-session.json session completed
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [x] IMPL-1
=== expected
