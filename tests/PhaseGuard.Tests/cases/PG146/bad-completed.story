With the session two tasks are completed of which nobody says anything.

=== before .workflow/active/WFS-a/workflow-session.json session active
=== after .workflow/active/WFS-a/workflow-session.json session completed
=== before .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== after .workflow/active/WFS-a/.task/IMPL-1.json task completed
=== before .workflow/active/WFS-a/.task/IMPL-2.json task active
=== after .workflow/active/WFS-a/.task/IMPL-2.json task completed
=== before .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
- [~] IMPL-2
=== after .workflow/active/WFS-a/TODO_LIST.md
- [x] IMPL-1
- [x] IMPL-2
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== expected
.workflow/active/WFS-a/workflow-session.json:3:13: warning PG146: IMPL-1, IMPL-2 became completed as the session was closed, and nobody says what was done
    Write their summaries, or set them back.
    at /status
