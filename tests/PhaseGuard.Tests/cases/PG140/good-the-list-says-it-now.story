The file says nothing any more, and the list still ticks it off.

=== before .workflow/active/WFS-a/.task/IMPL-1.json task completed
=== after .workflow/active/WFS-a/.task/IMPL-1.json task
=== beside .workflow/active/WFS-a/.summaries/IMPL-1.md
=== beside .workflow/active/WFS-a/workflow-session.json session completed
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [x] IMPL-1
=== expected
