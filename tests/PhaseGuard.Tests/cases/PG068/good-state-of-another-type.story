PG005 speaks of it.

=== before docs/feature/auth/steps/01-01.json EEEEP
"state": { "status": "FAILED", "failed_at": "2026-01-28T15:00:00Z" }
"execution_result": { "failure_reason": "r", "recovery_suggestions": [], "can_retry": true }
=== after docs/feature/auth/steps/01-01.json EEEEP
"state": "FAILED"
"execution_result": { "failure_reason": "r", "recovery_suggestions": [], "can_retry": true }
=== expected
docs/feature/auth/steps/01-01.json:5:12: error PG005: "state" must be an object, and is the string "FAILED"
    Write an object here.
    at /state
