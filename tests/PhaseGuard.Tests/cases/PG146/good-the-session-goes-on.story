The session is not closed: PG134 asks for the summary.

=== before .workflow/active/WFS-a/.task/IMPL-1.json task active
=== after .workflow/active/WFS-a/.task/IMPL-1.json task completed
=== beside .workflow/active/WFS-a/.task/IMPL-2.json task pending
=== before .workflow/active/WFS-a/TODO_LIST.md
- [~] IMPL-1
- [ ] IMPL-2
=== after .workflow/active/WFS-a/TODO_LIST.md
- [x] IMPL-1
- [ ] IMPL-2
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:4:13: warning PG134: IMPL-1 is completed without a summary
    Write .summaries/IMPL-1-summary.md.
    at /status
