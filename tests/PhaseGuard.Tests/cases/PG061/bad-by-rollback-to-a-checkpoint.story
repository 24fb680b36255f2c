Phases go back to pending.

=== before docs/feature/auth/steps/01-01.json EEEEE
=== after docs/feature/auth/steps/01-01.json EEEEP
=== expected
docs/feature/auth/steps/01-01.json:11:43: error PG061: Phase COMMIT was EXECUTED, and now is SKIPPED
    Keep the result, or keep it in the phase's "history" and execute the phase again.
    at /tdd_cycle/phase_execution_log/4/status, phase COMMIT
