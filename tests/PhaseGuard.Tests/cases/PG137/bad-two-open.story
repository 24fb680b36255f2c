Both are named; the container is not.

=== after .workflow/active/WFS-a/workflow-session.json session completed
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task container
=== beside .workflow/active/WFS-a/.task/IMPL-1.1.json task active
=== beside .workflow/active/WFS-a/.task/IMPL-2.json task failed
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
▸ IMPL-1
- [~] IMPL-1.1
- [ ] IMPL-2
=== expected
.workflow/active/WFS-a/workflow-session.json:3:13: error PG137: The session is completed, and these are not: IMPL-1.1, IMPL-2
    Finish them, or set the session to active.
    at /status
