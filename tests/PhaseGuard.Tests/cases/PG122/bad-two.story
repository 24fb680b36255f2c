Entries of two tasks without files: one finding.

=== after .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
- [ ] IMPL-8
- [x] IMPL-9
- [ ] IMPL-8
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== expected
.workflow/active/WFS-a/TODO_LIST.md:2:3: warning PG122: No task file is about IMPL-8, IMPL-9
    Write their files, or take the entries out.
    at the file
