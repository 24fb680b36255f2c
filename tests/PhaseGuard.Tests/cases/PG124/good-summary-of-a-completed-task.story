PG134 asks for the summary of what is completed.

=== after .workflow/active/WFS-a/TODO_LIST.md
- [x] IMPL-1 | [✅](.summaries/IMPL-1-summary.md)
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task completed
=== beside .workflow/active/WFS-a/workflow-session.json session completed
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:4:13: warning PG134: IMPL-1 is completed without a summary
    Write .summaries/IMPL-1-summary.md.
    at /status
