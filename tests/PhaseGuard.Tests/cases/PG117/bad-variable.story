A variable that nobody filled in; the session has no file, so the first task tells it.

=== after .workflow/WFS-$TOPIC/.task/IMPL-1.json task pending
=== beside .workflow/WFS-$TOPIC/.task/IMPL-2.json task pending
=== beside .workflow/WFS-$TOPIC/IMPL_PLAN.md
=== beside .workflow/WFS-$TOPIC/TODO_LIST.md
- [ ] IMPL-1
- [ ] IMPL-2
=== expected
.workflow/WFS-$TOPIC/.task/IMPL-1.json:1:1: warning PG117: The folder "WFS-$TOPIC" has the name of a template
    Name the session.
    at the file
.workflow/WFS-$TOPIC/.task/IMPL-1.json:1:1: warning PG135: The session has no workflow-session.json
    "dotnet phaseguard workflow repair --write" writes one.
    at the file
