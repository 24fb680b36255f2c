An archived session has a task that is open.

=== after .workflow/archives/WFS-a/workflow-session.json session active
=== beside .workflow/archives/WFS-a/.task/IMPL-1.json task completed
=== beside .workflow/archives/WFS-a/.task/IMPL-2.json task pending
=== beside .workflow/archives/WFS-a/.summaries/IMPL-1.md
=== beside .workflow/archives/WFS-a/IMPL_PLAN.md
=== beside .workflow/archives/WFS-a/TODO_LIST.md
- [x] IMPL-1
- [ ] IMPL-2
=== expected
.workflow/archives/WFS-a/workflow-session.json:3:13: warning PG139: The session is archived, and this is not finished: IMPL-2
    Finish it, skip it with a reason, or take the session back.
    at /status
