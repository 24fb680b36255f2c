A task is at work, and the session is still planned.

=== after .workflow/active/WFS-a/workflow-session.json session planning
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== beside .workflow/active/WFS-a/.task/IMPL-2.json task active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
- [~] IMPL-2
=== expected
.workflow/active/WFS-a/workflow-session.json:3:13: warning PG138: The session is planning, and IMPL-2 is active
    Set it to active.
    at /status
