The tick says that it is completed.

=== after .workflow/active/WFS-a/.task/IMPL-1.json task
=== beside .workflow/active/WFS-a/workflow-session.json session completed
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [x] IMPL-1
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:1:1: warning PG134: IMPL-1 is completed without a summary
    Write .summaries/IMPL-1-summary.md.
    at the file
