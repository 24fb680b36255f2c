It went into the archive.

=== before .workflow/active/WFS-a/workflow-session.json session active
=== after .workflow/archives/WFS-a/workflow-session.json session paused
=== before .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== after .workflow/archives/WFS-a/.task/IMPL-1.json task pending
=== after .workflow/archives/WFS-a/IMPL_PLAN.md
=== after .workflow/archives/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== expected
.workflow/archives/WFS-a/workflow-session.json:3:13: warning PG139: The session is archived, and this is not finished: IMPL-1
    Finish it, skip it with a reason, or take the session back.
    at /status
