One task tells what was done, and one does not.

=== after .workflow/active/WFS-a/.task/IMPL-1.json task completed
=== after .workflow/active/WFS-a/.task/IMPL-2.json task completed
=== beside .workflow/active/WFS-a/.summaries/IMPL-1-summary.md
=== beside .workflow/active/WFS-a/workflow-session.json session completed
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [x] IMPL-1
- [x] IMPL-2
=== expected
.workflow/active/WFS-a/.task/IMPL-2.json:4:13: warning PG134: IMPL-2 is completed without a summary
    Write .summaries/IMPL-2-summary.md.
    at /status
