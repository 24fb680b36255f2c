A step is planned anew while it is TODO.

=== before docs/feature/auth/steps/01-01.json NNNNN
"state": { "status": "TODO" }
"task_specification": { "acceptance_criteria": [ "criterion 0", "criterion 1" ] }
"dependencies": [ "01-02" ]
=== after docs/feature/auth/steps/01-01.json NNNNN
"state": { "status": "TODO" }
"task_specification": { "acceptance_criteria": [ "criterion 0" ] }
=== expected
docs/feature/auth/steps/01-01.json:9:44: error PG021: this step has not been started: no phase of 5 was executed
    Say who begins with it by `step start`, then execute its phases, and record each.
    at /tdd_cycle/phase_execution_log/0/status
