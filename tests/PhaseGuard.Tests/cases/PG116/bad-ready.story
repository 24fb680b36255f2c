A session with tasks has a word of its own for its status.

=== after .workflow/active/WFS-a/workflow-session.json
{ "session_id": "WFS-a", "status": "ready" }
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== expected
.workflow/active/WFS-a/workflow-session.json:1:36: warning PG116: The session has the unknown status "ready"
    Did you mean "planning"? Use planning, active, paused or completed.
    at /status
