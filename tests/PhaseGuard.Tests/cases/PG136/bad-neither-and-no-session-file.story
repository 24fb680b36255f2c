Told once, at the first task.

=== after .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:1:1: warning PG135: The session has no workflow-session.json
    "dotnet phaseguard workflow repair --write" writes one.
    at the file
.workflow/active/WFS-a/.task/IMPL-1.json:1:1: warning PG136: The session has no IMPL_PLAN.md, TODO_LIST.md
    Write what is missing: the executor reads both first.
    at the file
