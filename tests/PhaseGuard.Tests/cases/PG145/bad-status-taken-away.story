It has no status any more.

=== before .workflow/active/WFS-a/workflow-session.json session completed
=== after .workflow/active/WFS-a/workflow-session.json session
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task skipped
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [-] IMPL-1
=== expected
.workflow/active/WFS-a/workflow-session.json:1:1: warning PG118: The session lacks status
    Add it.
    at the file
.workflow/active/WFS-a/workflow-session.json:1:1: warning PG145: The session was completed, and has no status now
    Add the task that reopens it, or leave it completed.
    at the file
