A summary that nobody wrote yet.

=== after .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1 [summary](.summaries/IMPL-1-summary.md)
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== expected
.workflow/active/WFS-a/TODO_LIST.md:1:24: warning PG124: ".summaries/IMPL-1-summary.md" is not there
    Write it, or take the link out.
    at the file
