A reset forgets the attempts.

=== before docs/feature/auth/steps/01-01.json EEEEE
"state": { "status": "DONE", "completed_at": "2026-01-28T12:00:00Z" }
"state_history": [ { "status": "DONE" } ]
"execution_metrics": { "attempts": 2 }
=== after docs/feature/auth/steps/01-01.json NNNNN
"state": { "status": "TODO" }
"state_history": [ { "status": "DONE" }, { "status": "TODO", "reason": "again" } ]
=== expected
docs/feature/auth/steps/01-01.json:1:1: warning PG097: attempts was 2, and is gone
    Bring the count back: every try counts, those that failed most of all.
    at the file
docs/feature/auth/steps/01-01.json:9:44: error PG021: this step has not been started: no phase of 5 was executed
    Say who begins with it by `step start`, then execute its phases, and record each.
    at /tdd_cycle/phase_execution_log/0/status
