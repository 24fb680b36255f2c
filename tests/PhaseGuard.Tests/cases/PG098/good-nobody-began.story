A step without a state is planned anew before anybody began.

=== before docs/feature/auth/steps/01-01.json NNNNN
"acceptance_criteria": [ "criterion 0", "criterion 1" ]
=== after docs/feature/auth/steps/01-01.json NNNNN
"acceptance_criteria": [ "criterion 0" ]
=== expected
docs/feature/auth/steps/01-01.json:8:44: error PG021: this step has not been started: no phase of 5 was executed
    Say who begins with it by `step start`, then execute its phases, and record each.
    at /tdd_cycle/phase_execution_log/0/status
