Nobody knows what the file means.

=== after .workflow/active/WFS-a/TODO_LIST.md
- [x] IMPL-1
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task done
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== expected
