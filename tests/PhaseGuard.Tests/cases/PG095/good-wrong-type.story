A text is no list.

=== after docs/feature/auth/steps/01-02.json NNNNN
"state": { "status": "TODO" }
"execution_blocked": { "reason": "dependency_not_met", "blocking_tasks": "01-01" }
=== beside docs/feature/auth/steps/01-01.json EEEEE
"state": { "status": "DONE", "completed_at": "2026-01-28T12:00:00Z" }
=== expected
docs/feature/auth/steps/01-02.json:6:76: warning PG005: "blocking_tasks" must be an array, and is the string "01-01"
    Write an array here.
    at /execution_blocked/blocking_tasks
docs/feature/auth/steps/01-02.json:9:44: error PG021: this step has not been started: no phase of 5 was executed
    Say who begins with it by `step start`, then execute its phases, and record each.
    at /tdd_cycle/phase_execution_log/0/status
