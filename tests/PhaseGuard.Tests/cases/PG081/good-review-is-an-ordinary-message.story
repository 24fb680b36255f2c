Nothing is pending, and review(01-01) is an ordinary message.

=== before docs/feature/auth/steps/01-01.json EENNN
=== after docs/feature/auth/steps/01-01.json EEENN
=== message
review(01-01): add cases
=== expected
docs/feature/auth/steps/01-01.json:10:42: error PG021: Phase GREEN not executed
    Execute the phase and record its outcome, or skip it for an accepted reason.
    at /tdd_cycle/phase_execution_log/3/status, phase GREEN
docs/feature/auth/steps/01-01.json:11:43: error PG021: Phase COMMIT not executed
    Execute the phase and record its outcome, or skip it for an accepted reason.
    at /tdd_cycle/phase_execution_log/4/status, phase COMMIT
