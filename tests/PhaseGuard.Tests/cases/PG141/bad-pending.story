A task that was open is gone without a word.

=== before .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== beside .workflow/active/WFS-a/.task/IMPL-2.json task pending
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-2
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:1:1: warning PG141: IMPL-1 was pending, and is gone
    Set it to skipped with a reason instead.
    at the file
