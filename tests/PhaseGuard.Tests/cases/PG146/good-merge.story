A merge is not asked.

=== before .workflow/active/WFS-a/workflow-session.json session active
=== after .workflow/active/WFS-a/workflow-session.json session completed
=== before .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== after .workflow/active/WFS-a/.task/IMPL-1.json task completed
=== before .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== after .workflow/active/WFS-a/TODO_LIST.md
- [x] IMPL-1
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== commit
merge
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:4:13: warning PG134: IMPL-1 is completed without a summary
    Write .summaries/IMPL-1-summary.md.
    at /status
