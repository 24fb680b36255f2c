Nobody knows how far that task is.

=== after .workflow/active/WFS-a/workflow-session.json session completed
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task closed
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== expected
