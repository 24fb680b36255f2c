A summary says why.

=== after .workflow/active/WFS-a/.task/IMPL-1.json task skipped
"reason": null
=== beside .workflow/active/WFS-a/.summaries/IMPL-1-summary.md
=== beside .workflow/active/WFS-a/workflow-session.json session completed
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [-] IMPL-1
=== expected
