Nobody wrote that task.

=== after .workflow/active/WFS-a/.task/IMPL-2.json task active
"depends_on": ["IMPL-1"]
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [~] IMPL-2
=== expected
.workflow/active/WFS-a/.task/IMPL-2.json:6:18: warning PG128: Missing dependency: IMPL-1
    Write .task/IMPL-1.json, or take the dependency out.
    at /depends_on/0
