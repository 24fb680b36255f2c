Three tries are one.

=== before docs/feature/auth/steps/01-01.json EEEEP
"state": { "status": "IN_PROGRESS", "started_at": "2026-01-28T10:00:00Z" }
"execution_error": { "type": "agent_error", "error_message": "the connection was lost", "retry_attempts": 3, "max_retries": 3 }
=== after docs/feature/auth/steps/01-01.json EEEEP
"state": { "status": "IN_PROGRESS", "started_at": "2026-01-28T10:00:00Z" }
"execution_error": { "type": "agent_error", "error_message": "the connection was lost", "retry_attempts": 1, "max_retries": 3 }
=== expected
docs/feature/auth/steps/01-01.json:6:109: warning PG097: retry_attempts is 1, and was 3
    Bring the count back: every try counts, those that failed most of all.
    at /execution_error/retry_attempts
