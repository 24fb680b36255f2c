A planned step has nothing pending.

=== after docs/feature/auth/steps/01-01.json NNNNN
=== message
wip
=== expected
docs/feature/auth/steps/01-01.json:7:44: error PG021: this step has not been started: no phase of 5 was executed
    Say who begins with it by `step start`, then execute its phases, and record each.
    at /tdd_cycle/phase_execution_log/0/status
