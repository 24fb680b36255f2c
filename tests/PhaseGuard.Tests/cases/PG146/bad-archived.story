The archive makes every task completed.

=== before .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== after .workflow/archives/WFS-a/.task/IMPL-1.json task completed
=== before .workflow/active/WFS-a/workflow-session.json session active
=== after .workflow/archives/WFS-a/workflow-session.json session completed
=== after .workflow/archives/WFS-a/IMPL_PLAN.md
=== after .workflow/archives/WFS-a/TODO_LIST.md
- [x] IMPL-1
=== expected
.workflow/archives/WFS-a/workflow-session.json:3:13: warning PG146: IMPL-1 became completed as the session was closed, and nobody says what was done
    Write its summary, or set it back.
    at /status
