Nobody writes summaries here: told once, at the first.

=== after .workflow/active/WFS-a/.task/IMPL-1.json task completed
=== after .workflow/active/WFS-a/.task/IMPL-2.json task completed
=== after .workflow/active/WFS-a/.task/IMPL-3.json task pending
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [x] IMPL-1
- [x] IMPL-2
- [ ] IMPL-3
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:4:13: warning PG134: No completed task has a summary
    Write .summaries/IMPL-1-summary.md.
    at /status
