A reset begins from the start.

=== before docs/feature/auth/steps/01-01.json EEEEE
"state": { "status": "DONE", "completed_at": "2026-01-28T12:00:00Z" }
"state_history": [ { "status": "DONE" } ]
"execution_error": { "type": "agent_error", "error_message": "the connection was lost", "retry_attempts": 2, "max_retries": 3, "resolved": true }
=== after docs/feature/auth/steps/01-01.json NNNNN
"state": { "status": "TODO" }
"state_history": [ { "status": "DONE" }, { "status": "TODO", "reason": "again" } ]
=== expected
docs/feature/auth/steps/01-01.json:9:44: error PG021: this step has not been started: no phase of 5 was executed
    Say who begins with it by `step start`, then execute its phases, and record each.
    at /tdd_cycle/phase_execution_log/0/status
