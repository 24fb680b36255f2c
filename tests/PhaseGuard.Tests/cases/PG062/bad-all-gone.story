The whole history is gone.

=== before docs/feature/auth/steps/01-01.json EEEEE
"state": {"status": "IN_PROGRESS", "started_at": "2026-01-28T14:00:00Z"}
"state_history": [{"status": "TODO"}, {"status": "IN_PROGRESS"}]
=== after docs/feature/auth/steps/01-01.json EEEEE
"state": {"status": "IN_PROGRESS", "started_at": "2026-01-28T14:00:00Z"}
=== expected
docs/feature/auth/steps/01-01.json:1:1: error PG062: state_history lost what it told from index 0 on
    Bring the earlier entries back as they were, and append to them.
    at the file
