The history tells that it was completed, and why it is not.

=== before .workflow/active/WFS-a/.task/IMPL-1.json task completed
"status_history": [{ "from": "active", "to": "completed" }]
=== after .workflow/active/WFS-a/.task/IMPL-1.json task active
"status_history": [{ "from": "active", "to": "completed" }, { "from": "completed", "to": "active", "reason": "the cookie leaks" }]
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [~] IMPL-1
=== expected
