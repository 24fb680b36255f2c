Tasks may be planned together: nothing is pending.

=== after docs/feature/auth/steps/01-01.json NNNNN
=== after docs/feature/auth/steps/01-02.json NNNNN
=== message
Plan two tasks
=== expected
docs/feature/auth/steps/01-01.json:7:44: error PG021: this step has not been started: no phase of 5 was executed
    Say who begins with it by `step start`, then execute its phases, and record each.
    at /tdd_cycle/phase_execution_log/0/status
docs/feature/auth/steps/01-02.json:7:44: error PG021: this step has not been started: no phase of 5 was executed
    Say who begins with it by `step start`, then execute its phases, and record each.
    at /tdd_cycle/phase_execution_log/0/status
