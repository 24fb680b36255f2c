Tasks, and nobody says of which session.

=== after .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== beside .workflow/active/WFS-a/.task/IMPL-2.json task pending
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
- [ ] IMPL-2
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:1:1: warning PG135: The session has no workflow-session.json
    "dotnet phaseguard workflow repair --write" writes one.
    at the file
