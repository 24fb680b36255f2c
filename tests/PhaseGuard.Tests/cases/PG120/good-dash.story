The sign for skipped is no tick.

=== after .workflow/active/WFS-a/TODO_LIST.md
- [-] IMPL-1
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== expected
