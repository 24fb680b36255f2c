A word that looks like an id, of a prefix that no task has.

=== after .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
- [ ] UTF-8 everywhere
- [ ] Write it down
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== expected
