All is finished, the session is in the archive, and calls itself active.

=== after .workflow/archives/WFS-a/workflow-session.json session active
=== beside .workflow/archives/WFS-a/.task/IMPL-1.json task completed
=== beside .workflow/archives/WFS-a/.summaries/IMPL-1.md
=== beside .workflow/archives/WFS-a/IMPL_PLAN.md
=== beside .workflow/archives/WFS-a/TODO_LIST.md
- [x] IMPL-1
=== expected
.workflow/archives/WFS-a/workflow-session.json:3:13: warning PG138: All tasks are finished, and the session is active
    Set it to completed.
    at /status
