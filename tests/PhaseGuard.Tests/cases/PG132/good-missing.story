What is not there is not finished.

=== after .workflow/active/WFS-a/.task/IMPL-1.json task completed
=== beside .workflow/active/WFS-a/.summaries/IMPL-1.md
=== beside .workflow/active/WFS-a/.task/IMPL-3.json task blocked
"depends_on": ["IMPL-1", "IMPL-2"]
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [x] IMPL-1
- [!] IMPL-3
=== expected
.workflow/active/WFS-a/.task/IMPL-3.json:7:28: warning PG128: Missing dependency: IMPL-2
    Write .task/IMPL-2.json, or take the dependency out.
    at /depends_on/1
