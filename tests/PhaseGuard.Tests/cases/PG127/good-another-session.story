Each session counts for itself.

=== after .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== after .workflow/active/WFS-b/.task/IMPL-1.json task pending
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== expected
.workflow/active/WFS-b/.task/IMPL-1.json:1:1: warning PG135: The session has no workflow-session.json
    "dotnet phaseguard workflow repair --write" writes one.
    at the file
.workflow/active/WFS-b/.task/IMPL-1.json:1:1: warning PG136: The session has no IMPL_PLAN.md, TODO_LIST.md
    Write what is missing: the executor reads both first.
    at the file
