The session file says nothing.

=== after .workflow/active/WFS-a/workflow-session.json
{ "session_id": " ", "status": "" }
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== expected
.workflow/active/WFS-a/workflow-session.json:1:1: warning PG118: The session lacks session_id, status
    Add them.
    at the file
