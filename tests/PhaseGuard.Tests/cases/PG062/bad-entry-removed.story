An entry in the middle is gone.

=== before docs/feature/auth/steps/01-01.json EEEEE
"state": {"status": "DONE", "completed_at": "2026-01-28T15:00:00Z"}
"state_history": [{"status": "TODO"}, {"status": "IN_PROGRESS"}, {"status": "IN_REVIEW"}, {"status": "DONE"}]
=== after docs/feature/auth/steps/01-01.json EEEEE
"state": {"status": "DONE", "completed_at": "2026-01-28T15:00:00Z"}
"state_history": [{"status": "TODO"}, {"status": "IN_PROGRESS"}, {"status": "DONE"}]
=== expected
docs/feature/auth/steps/01-01.json:6:68: error PG062: state_history was rewritten at index 2
    Bring the earlier entries back as they were, and append to them.
    at /state_history/2
