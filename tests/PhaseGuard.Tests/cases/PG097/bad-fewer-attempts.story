Two attempts are one.

=== before docs/feature/auth/steps/01-01.json EEEEP
"state": { "status": "IN_PROGRESS", "started_at": "2026-01-28T10:00:00Z" }
"execution_metrics": { "attempts": 2 }
=== after docs/feature/auth/steps/01-01.json EEEEP
"state": { "status": "IN_PROGRESS", "started_at": "2026-01-28T10:00:00Z" }
"execution_metrics": { "attempts": 1 }
=== expected
docs/feature/auth/steps/01-01.json:6:38: warning PG097: attempts is 1, and was 2
    Bring the count back: every try counts, those that failed most of all.
    at /execution_metrics/attempts
