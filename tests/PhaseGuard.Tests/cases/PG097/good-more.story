Both grow.

=== before docs/feature/auth/steps/01-01.json EEEEP
"state": { "status": "IN_PROGRESS", "started_at": "2026-01-28T10:00:00Z" }
"execution_error": { "type": "agent_error", "error_message": "the connection was lost", "retry_attempts": 1, "max_retries": 3 }
"execution_metrics": { "attempts": 1 }
=== after docs/feature/auth/steps/01-01.json EEEEP
"state": { "status": "IN_PROGRESS", "started_at": "2026-01-28T10:00:00Z" }
"execution_error": { "type": "agent_error", "error_message": "the connection was lost", "retry_attempts": 2, "max_retries": 3 }
"execution_metrics": { "attempts": 2 }
=== expected
