PG137 speaks where it calls itself completed.

=== after .workflow/archives/WFS-a/workflow-session.json session completed
=== beside .workflow/archives/WFS-a/.task/IMPL-1.json task pending
=== beside .workflow/archives/WFS-a/IMPL_PLAN.md
=== beside .workflow/archives/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== expected
.workflow/archives/WFS-a/workflow-session.json:3:13: error PG137: The session is completed, and this is not: IMPL-1
    Finish it, or set the session to active.
    at /status
