All entries are gone.

=== before .workflow/active/WFS-a/.task/IMPL-1.json task pending
"status_history": [{ "to": "active", "changed_at": "2026-05-01T10:00:00Z" }, { "to": "pending", "changed_at": "2026-05-02T10:00:00Z" }]
=== after .workflow/active/WFS-a/.task/IMPL-1.json task pending
"status_history": []
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:8:21: error PG144: The history of IMPL-1 is another one
    Keep what is recorded, and add to it.
    at /status_history
