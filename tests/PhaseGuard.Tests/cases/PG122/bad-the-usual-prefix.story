IMPL is known everywhere.

=== after .workflow/active/WFS-a/TODO_LIST.md
- [ ] T-1
- [ ] IMPL-1
=== beside .workflow/active/WFS-a/.task/T-1.json task pending
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== expected
.workflow/active/WFS-a/TODO_LIST.md:2:3: warning PG122: No task file is about IMPL-1
    Write its file, or take the entry out.
    at the file
