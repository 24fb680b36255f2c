What is skipped is finished.

=== after .workflow/active/WFS-a/TODO_LIST.md
- [x] IMPL-1
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task skipped
=== beside .workflow/active/WFS-a/workflow-session.json session completed
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== expected
