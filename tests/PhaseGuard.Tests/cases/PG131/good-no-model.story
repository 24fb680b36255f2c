The plan says nothing of it.

=== beside .workflow/active/WFS-a/.task/IMPL-1.json task active
=== after .workflow/active/WFS-a/.task/IMPL-2.json task in_progress
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
# Plan
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [~] IMPL-1
- [~] IMPL-2
=== expected
