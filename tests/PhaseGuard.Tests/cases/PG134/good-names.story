A summary is named by the id, or by that and more.

=== after .workflow/active/WFS-a/.task/IMPL-1.json task completed
=== after .workflow/active/WFS-a/.task/IMPL-2.json task completed
=== after .workflow/active/WFS-a/.task/IMPL-3.json task completed
=== beside .workflow/active/WFS-a/.summaries/IMPL-1.md
=== beside .workflow/active/WFS-a/.summaries/IMPL-2-review.md
=== beside .workflow/active/WFS-a/.summaries/IMPL-3_notes.MD
=== beside .workflow/active/WFS-a/workflow-session.json session completed
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [x] IMPL-1
- [x] IMPL-2
- [x] IMPL-3
=== expected
