The same values in other words.

=== before .workflow/active/WFS-a/.task/IMPL-1.json task pending
"status_history": [{ "to": "active", "changed_at": "2026-05-01T10:00:00Z" }, { "to": "pending", "changed_at": "2026-05-02T10:00:00Z" }]
=== after .workflow/active/WFS-a/.task/IMPL-1.json task pending
"status_history": [{ "changed_at": "2026-05-01T10:00:00\u005a", "to":"active" }, { "to": "pending", "changed_at": "2026-05-02T10:00:00Z" }]
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== expected
