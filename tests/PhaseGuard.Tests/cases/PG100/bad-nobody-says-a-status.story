A task without a status is pending where its entry is open, and has to be whole.

=== after .workflow/active/WFS-a/.task/IMPL-1.json
{ "id": "IMPL-1", "title": "Log in", "context": {}, "flow_control": {} }
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:1:1: warning PG100: The task lacks status, meta
    Add what an agent needs before it can begin.
    at the file
