Three steps wait at one position, spelt otherwise.

=== after docs/feature/auth/steps/01-03.json NNNNN
"state": { "status": "TODO" }
"execution_queue": { "queued_at": "2026-01-28T10:00:00Z", "position": 2.0 }
=== beside docs/feature/auth/steps/01-01.json NNNNN
"state": { "status": "TODO" }
"execution_queue": { "queued_at": "2026-01-28T10:00:00Z", "position": 2 }
=== beside docs/feature/auth/steps/01-02.json NNNNN
"state": { "status": "TODO" }
"execution_queue": { "queued_at": "2026-01-28T10:00:00Z", "position": 20e-1 }
=== expected
docs/feature/auth/steps/01-03.json:6:73: warning PG094: the position 2 is that of "01-01" too
    Give each waiting step a position of its own: `step queue` appends it.
    at /execution_queue/position
docs/feature/auth/steps/01-03.json:9:44: error PG021: this step has not been started: no phase of 5 was executed
    Say who begins with it by `step start`, then execute its phases, and record each.
    at /tdd_cycle/phase_execution_log/0/status
docs/feature/auth/steps/01-02.json:6:73: warning PG094: the position 2 is that of "01-01" too
    Give each waiting step a position of its own: `step queue` appends it.
    at /execution_queue/position
