A task of which nobody says anything is pending.

=== after .workflow/active/WFS-a/workflow-session.json session completed
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== expected
.workflow/active/WFS-a/workflow-session.json:3:13: error PG137: The session is completed, and this is not: IMPL-1
    Finish it, or set the session to active.
    at /status
