The step had failed, and its state is null.

=== before docs/feature/auth/steps/01-01.json EEEEP
"state": { "status": "FAILED", "failed_at": "2026-01-28T15:00:00Z" }
"execution_result": { "failure_reason": "r", "recovery_suggestions": [], "can_retry": true }
=== after docs/feature/auth/steps/01-01.json EEEEP
"state": { "status": null }
"execution_result": { "failure_reason": "r", "recovery_suggestions": [], "can_retry": true }
=== expected
docs/feature/auth/steps/01-01.json:5:12: error PG068: the state was "FAILED", and is gone
    Bring the state back. After FAILED comes RETRY: record each change once, in its order.
    at /state
