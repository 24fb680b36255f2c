A container of nothing.

=== after .workflow/active/WFS-a/.task/IMPL-1.json task container
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:4:13: warning PG133: IMPL-1 is a container, and no task IMPL-1.N is there
    Write its tasks, or make it one.
    at /status
