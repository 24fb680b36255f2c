Phases go back to pending.

=== before docs/feature/auth/steps/01-01.json EEEEE
=== after docs/feature/auth/steps/01-01.json EEEEP
=== expected
docs/feature/auth/steps/01-01.json:11:43: error PG061: Phase COMMIT was EXECUTED, and now is SKIPPED
    Bring the result back. Whoever executes the phase again appends the run before to its "history" first, such as { "outcome": "PASS" }.
    at /tdd_cycle/phase_execution_log/4/status, phase COMMIT
