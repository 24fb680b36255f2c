Two files call themselves the same task.

=== beside .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== after .workflow/active/WFS-a/.task/IMPL-1-b.json task pending
"id": "IMPL-1"
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:2:9: warning PG127: IMPL-1 is the id of .task/IMPL-1-b.json, too
    Give each task its own id.
    at /id
