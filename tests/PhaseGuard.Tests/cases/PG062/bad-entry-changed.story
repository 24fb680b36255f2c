An earlier entry is told otherwise.

=== before docs/feature/auth/steps/01-01.json EEEEE
"state": {"status": "IN_PROGRESS", "started_at": "2026-01-28T14:00:00Z"}
"state_history": [{"status": "TODO", "actor": "system"}, {"status": "IN_PROGRESS", "actor": "@ada"}]
=== after docs/feature/auth/steps/01-01.json EEEEE
"state": {"status": "IN_PROGRESS", "started_at": "2026-01-28T14:00:00Z"}
"state_history": [{"status": "TODO", "actor": "system"}, {"status": "IN_PROGRESS", "actor": "@bob"}]
=== expected
docs/feature/auth/steps/01-01.json:6:60: error PG062: state_history was rewritten at index 1
    Bring the earlier entries back as they were, and append to them.
    at /state_history/1
