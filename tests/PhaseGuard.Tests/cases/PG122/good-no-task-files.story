A session that has no task files has a list of its own.

=== after .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== expected
