The session file says no status: told at its beginning.

=== after .workflow/archives/WFS-a/workflow-session.json session
=== beside .workflow/archives/WFS-a/.task/IMPL-1.json task pending
=== beside .workflow/archives/WFS-a/IMPL_PLAN.md
=== beside .workflow/archives/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== expected
.workflow/archives/WFS-a/workflow-session.json:1:1: warning PG118: The session lacks status
    Add it.
    at the file
.workflow/archives/WFS-a/workflow-session.json:1:1: warning PG139: The session is archived, and this is not finished: IMPL-1
    Finish it, skip it with a reason, or take the session back.
    at the file
