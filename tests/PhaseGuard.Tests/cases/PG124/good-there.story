The files are there.

=== after .workflow/active/WFS-a/TODO_LIST.md
- [x] [IMPL-1](./.task/IMPL-1.json) | [✅](./.summaries/IMPL-1-summary.md)
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task completed
=== beside .workflow/active/WFS-a/.summaries/IMPL-1-summary.md
=== beside .workflow/active/WFS-a/workflow-session.json session completed
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== expected
