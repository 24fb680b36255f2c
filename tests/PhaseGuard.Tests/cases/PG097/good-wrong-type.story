A text is no count, and PG005 says so.

=== before docs/feature/auth/steps/01-01.json EEEEP
"state": { "status": "IN_PROGRESS", "started_at": "2026-01-28T10:00:00Z" }
"execution_error": { "type": "agent_error", "error_message": "the connection was lost", "retry_attempts": 2, "max_retries": 3 }
=== after docs/feature/auth/steps/01-01.json EEEEP
"state": { "status": "IN_PROGRESS", "started_at": "2026-01-28T10:00:00Z" }
"execution_error": { "type": "agent_error", "error_message": "the connection was lost", "retry_attempts": "none", "max_retries": 3 }
=== expected
docs/feature/auth/steps/01-01.json:6:109: error PG005: "retry_attempts" must be a number, and is the string "none"
    Write a number here.
    at /execution_error/retry_attempts
