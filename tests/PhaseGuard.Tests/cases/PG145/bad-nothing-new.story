A completed session is active again, and nothing is left to do.

=== before .workflow/active/WFS-a/workflow-session.json session completed
=== after .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task completed
=== beside .workflow/active/WFS-a/.summaries/IMPL-1.md
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [x] IMPL-1
=== expected
.workflow/active/WFS-a/workflow-session.json:3:13: warning PG138: All tasks are finished, and the session is active
    Set it to completed.
    at /status
.workflow/active/WFS-a/workflow-session.json:3:13: warning PG145: The session was completed, and is active now
    Add the task that reopens it, or leave it completed.
    at /status
