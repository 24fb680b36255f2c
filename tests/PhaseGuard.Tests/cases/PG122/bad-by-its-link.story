The link names a file that is not there.

=== after .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
- [ ] [Log out](./.task/OUT.json)
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== expected
.workflow/active/WFS-a/TODO_LIST.md:2:3: warning PG122: No task file is about OUT
    Write its file, or take the entry out.
    at the file
