Nothing is left.

=== after .workflow/archives/WFS-a/workflow-session.json session completed
=== beside .workflow/archives/WFS-a/.task/IMPL-1.json task skipped
=== beside .workflow/archives/WFS-a/IMPL_PLAN.md
=== beside .workflow/archives/WFS-a/TODO_LIST.md
- [-] IMPL-1
=== expected
