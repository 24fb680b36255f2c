The session calls itself completed, and a task is not.

=== after .workflow/active/WFS-a/workflow-session.json session completed
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task completed
=== beside .workflow/active/WFS-a/.summaries/IMPL-1.md
=== beside .workflow/active/WFS-a/.task/IMPL-2.json task pending
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [x] IMPL-1
- [ ] IMPL-2
=== expected
.workflow/active/WFS-a/workflow-session.json:3:13: error PG137: The session is completed, and this is not: IMPL-2
    Finish it, or set the session to active.
    at /status
