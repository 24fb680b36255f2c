What failed was begun.

=== after .workflow/active/WFS-a/workflow-session.json session planning
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task failed
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== expected
.workflow/active/WFS-a/workflow-session.json:3:13: warning PG138: The session is planning, and IMPL-1 is failed
    Set it to active.
    at /status
