Nobody began, and the tries are gone.

=== before docs/feature/auth/steps/01-01.json NNNNN
"state": { "status": "TODO" }
"execution_error": { "type": "agent_error", "error_message": "the connection was lost", "retry_attempts": 2, "max_retries": 3 }
=== after docs/feature/auth/steps/01-01.json NNNNN
"state": { "status": "TODO" }
"execution_error": { "type": "agent_error", "error_message": "the connection was lost", "retry_attempts": 0, "max_retries": 3 }
=== expected
docs/feature/auth/steps/01-01.json:6:109: warning PG097: retry_attempts is 0, and was 2
    Bring the count back: every try counts, those that failed most of all.
    at /execution_error/retry_attempts
docs/feature/auth/steps/01-01.json:9:44: error PG021: this step has not been started: no phase of 5 was executed
    Say who begins with it by `step start`, then execute its phases, and record each.
    at /tdd_cycle/phase_execution_log/0/status
