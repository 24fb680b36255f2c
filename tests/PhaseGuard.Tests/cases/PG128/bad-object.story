Dependencies may be an object.

=== after .workflow/active/WFS-a/.task/IMPL-1.json task pending
"dependencies": { "depends_on": ["IMPL-9"] }
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:8:36: warning PG128: Missing dependency: IMPL-9
    Write .task/IMPL-9.json, or take the dependency out.
    at /dependencies/depends_on/0
