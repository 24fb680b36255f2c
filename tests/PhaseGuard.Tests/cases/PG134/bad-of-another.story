IMPL-10 is another task.

=== after .workflow/active/WFS-a/.task/IMPL-1.json task completed
=== after .workflow/active/WFS-a/.task/IMPL-10.json task completed
=== beside .workflow/active/WFS-a/.summaries/IMPL-10-summary.md
=== beside .workflow/active/WFS-a/workflow-session.json session completed
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [x] IMPL-1
- [x] IMPL-10
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:4:13: warning PG134: IMPL-1 is completed without a summary
    Write .summaries/IMPL-1-summary.md.
    at /status
