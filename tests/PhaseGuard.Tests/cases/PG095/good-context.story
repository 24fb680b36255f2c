It waits for no step.

=== after docs/feature/auth/steps/01-02.json NNNNN
"state": { "status": "TODO" }
"execution_blocked": { "reason": "insufficient_context", "missing_information": ["x"], "resolution": "ask" }
=== beside docs/feature/auth/steps/01-01.json EEEEE
"state": { "status": "DONE", "completed_at": "2026-01-28T12:00:00Z" }
=== expected
docs/feature/auth/steps/01-02.json:9:44: error PG021: this step has not been started: no phase of 5 was executed
    Say who begins with it by `step start`, then execute its phases, and record each.
    at /tdd_cycle/phase_execution_log/0/status
