A task without a status is what the list says, and a finished one may be thin.

=== after .workflow/active/WFS-a/.task/IMPL-1.json
{ "id": "IMPL-1", "title": "Log in" }
=== beside .workflow/active/WFS-a/.summaries/IMPL-1.md
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [x] IMPL-1
=== expected
.workflow/active/WFS-a/workflow-session.json:3:13: warning PG138: All tasks are finished, and the session is active
    Set it to completed.
    at /status
