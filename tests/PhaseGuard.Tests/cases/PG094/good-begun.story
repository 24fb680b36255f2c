One of them is begun: it does not wait.

=== after docs/feature/auth/steps/01-02.json NNNNN
"state": { "status": "TODO" }
"execution_queue": { "queued_at": "2026-01-28T10:00:00Z", "position": 1 }
=== beside docs/feature/auth/steps/01-01.json EEEEP
"state": { "status": "IN_PROGRESS", "started_at": "2026-01-28T10:00:00Z" }
"execution_queue": { "queued_at": "2026-01-28T10:00:00Z", "position": 1 }
=== expected
docs/feature/auth/steps/01-02.json:9:44: error PG021: this step has not been started: no phase of 5 was executed
    Say who begins with it by `step start`, then execute its phases, and record each.
    at /tdd_cycle/phase_execution_log/0/status
