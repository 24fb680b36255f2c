GREEN was executed, and is in progress.

=== before docs/feature/auth/steps/01-01.json EEEEE
=== after docs/feature/auth/steps/01-01.json EEEIE
=== expected
docs/feature/auth/steps/01-01.json:10:42: error PG022: Phase GREEN left in progress
    Finish the phase: set "status" to EXECUTED and record its outcome.
    at /tdd_cycle/phase_execution_log/3/status, phase GREEN
docs/feature/auth/steps/01-01.json:10:42: error PG061: Phase GREEN was EXECUTED, and now is IN_PROGRESS
    Bring the result back. Whoever executes the phase again appends the run before to its "history" first, such as { "outcome": "PASS" }.
    at /tdd_cycle/phase_execution_log/3/status, phase GREEN
