Any folder above it may be the archive.

=== after .workflow/archives/2026/WFS-a/workflow-session.json session paused
=== beside .workflow/archives/2026/WFS-a/.task/IMPL-1.json task pending
=== beside .workflow/archives/2026/WFS-a/IMPL_PLAN.md
=== beside .workflow/archives/2026/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== expected
.workflow/archives/2026/WFS-a/workflow-session.json:3:13: warning PG139: The session is archived, and this is not finished: IMPL-1
    Finish it, skip it with a reason, or take the session back.
    at /status
