A word that nobody knows is PG103's alone.

=== before .workflow/active/WFS-a/.task/IMPL-1.json task completed
=== after .workflow/active/WFS-a/.task/IMPL-1.json task done
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:4:13: error PG103: The task has the unknown status "done"
    Did you mean "completed"? Use pending, active, completed, blocked, failed, skipped or container.
    at /status
