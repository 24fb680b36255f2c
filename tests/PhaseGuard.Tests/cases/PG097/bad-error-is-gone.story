The error is gone, and its tries with it.

=== before docs/feature/auth/steps/01-01.json EEEEP
"state": { "status": "IN_PROGRESS", "started_at": "2026-01-28T10:00:00Z" }
"execution_error": { "type": "agent_error", "error_message": "the connection was lost", "retry_attempts": 2, "max_retries": 3 }
=== after docs/feature/auth/steps/01-01.json EEEEP
"state": { "status": "IN_PROGRESS", "started_at": "2026-01-28T10:00:00Z" }
=== expected
docs/feature/auth/steps/01-01.json:1:1: warning PG097: retry_attempts was 2, and is gone
    Bring the count back: every try counts, those that failed most of all.
    at the file
