Its entry was ticked off.

=== before .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== beside .workflow/active/WFS-a/.task/IMPL-2.json task pending
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [x] IMPL-1
- [ ] IMPL-2
=== expected
.workflow/active/WFS-a/TODO_LIST.md:1:3: warning PG122: No task file is about IMPL-1
    Write its file, or take the entry out.
    at the file
