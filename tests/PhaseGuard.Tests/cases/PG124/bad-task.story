A link to a task file that is not there.

=== after .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1, after [this](./.task/IMPL-9.json#goal)
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== expected
.workflow/active/WFS-a/TODO_LIST.md:1:28: warning PG124: "./.task/IMPL-9.json" is not there
    Write it, or take the link out.
    at the file
