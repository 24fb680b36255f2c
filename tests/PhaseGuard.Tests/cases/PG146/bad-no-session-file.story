Without a session file it is told at the first task.

=== before .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== after .workflow/archives/WFS-a/.task/IMPL-1.json task completed
=== after .workflow/archives/WFS-a/IMPL_PLAN.md
=== after .workflow/archives/WFS-a/TODO_LIST.md
- [x] IMPL-1
=== expected
.workflow/archives/WFS-a/.task/IMPL-1.json:1:1: warning PG135: The session has no workflow-session.json
    "dotnet phaseguard workflow repair --write" writes one.
    at the file
.workflow/archives/WFS-a/.task/IMPL-1.json:1:1: warning PG146: IMPL-1 became completed as the session was closed, and nobody says what was done
    Write its summary, or set it back.
    at the file
