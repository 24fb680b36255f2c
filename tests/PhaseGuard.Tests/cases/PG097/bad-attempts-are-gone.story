The metrics are gone.

=== before docs/feature/auth/steps/01-01.json EEEEP
"state": { "status": "IN_PROGRESS", "started_at": "2026-01-28T10:00:00Z" }
"execution_metrics": { "attempts": 2 }
=== after docs/feature/auth/steps/01-01.json EEEEP
"state": { "status": "IN_PROGRESS", "started_at": "2026-01-28T10:00:00Z" }
=== expected
docs/feature/auth/steps/01-01.json:1:1: warning PG097: attempts was 2, and is gone
    Bring the count back: every try counts, those that failed most of all.
    at the file
