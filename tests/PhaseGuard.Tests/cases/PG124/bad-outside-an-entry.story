Prose has links, too.

=== after .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1

See [the notes](./.summaries/notes.md).
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== expected
.workflow/active/WFS-a/TODO_LIST.md:3:17: warning PG124: "./.summaries/notes.md" is not there
    Write it, or take the link out.
    at the file
