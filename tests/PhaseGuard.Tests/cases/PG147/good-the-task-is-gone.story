What is not there holds nobody up.

=== before .workflow/active/WFS-a/.task/IMPL-2.json task pending
"depends_on": ["IMPL-1"]
=== after .workflow/active/WFS-a/.task/IMPL-2.json task active
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [~] IMPL-2
=== expected
