Nobody says how far the session is.

=== after .workflow/active/WFS-a/workflow-session.json session
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== expected
.workflow/active/WFS-a/workflow-session.json:1:1: warning PG118: The session lacks status
    Add it.
    at the file
