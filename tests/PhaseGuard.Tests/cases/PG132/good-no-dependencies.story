It is blocked by something else.

=== after .workflow/active/WFS-a/.task/IMPL-1.json task blocked
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [!] IMPL-1
=== expected
