The step was at work, and has no state any more: a warning.

=== before docs/feature/auth/steps/01-01.json EEEEP
"state": { "status": "IN_PROGRESS", "started_at": "2026-01-28T15:00:00Z" }
=== after docs/feature/auth/steps/01-01.json EEEEP
=== expected
docs/feature/auth/steps/01-01.json:1:1: warning PG068: the state was "IN_PROGRESS", and is gone
    Bring the state back. After IN_PROGRESS comes DONE or FAILED or IN_REVIEW: record each change once, in its order.
    at the file
