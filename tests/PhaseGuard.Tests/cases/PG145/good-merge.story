A merge is not asked.

=== before .workflow/active/WFS-a/workflow-session.json session completed
=== after .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task skipped
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [-] IMPL-1
=== commit
merge
=== expected
.workflow/active/WFS-a/workflow-session.json:3:13: warning PG138: All tasks are finished, and the session is active
    Set it to completed.
    at /status
