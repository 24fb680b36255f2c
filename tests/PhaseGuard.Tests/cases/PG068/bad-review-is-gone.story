The step was in review, and has no state any more.

=== before docs/feature/auth/steps/01-01.json EEEEP
"state": { "status": "IN_REVIEW", "review_requested_at": "2026-01-28T15:00:00Z" }
"execution_result": { "review_reason": "r", "review_requested_from": "@ada" }
=== after docs/feature/auth/steps/01-01.json EEEEP
=== expected
docs/feature/auth/steps/01-01.json:1:1: error PG068: the state was "IN_REVIEW", and is gone
    Bring the state back. After IN_REVIEW comes DONE or REWORK: record each change once, in its order.
    at the file
