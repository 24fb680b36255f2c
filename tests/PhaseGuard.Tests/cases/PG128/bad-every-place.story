All places of dependencies are read, each id once.

=== after .workflow/active/WFS-a/.task/IMPL-1.json task pending
"context": { "depends_on": ["IMPL-5"] }
"depends_on": ["IMPL-6", "IMPL-5"]
"dependencies": ["IMPL-7"]
"meta": { "depends_on": ["IMPL-8", "IMPL-7"] }
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:6:18: warning PG128: Missing dependency: IMPL-6
    Write .task/IMPL-6.json, or take the dependency out.
    at /depends_on/0
.workflow/active/WFS-a/.task/IMPL-1.json:8:31: warning PG128: Missing dependency: IMPL-5
    Write .task/IMPL-5.json, or take the dependency out.
    at /context/depends_on/0
.workflow/active/WFS-a/.task/IMPL-1.json:9:20: warning PG128: Missing dependency: IMPL-7
    Write .task/IMPL-7.json, or take the dependency out.
    at /dependencies/0
.workflow/active/WFS-a/.task/IMPL-1.json:10:28: warning PG128: Missing dependency: IMPL-8
    Write .task/IMPL-8.json, or take the dependency out.
    at /meta/depends_on/0
