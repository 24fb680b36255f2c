A revert takes back on purpose.

=== before docs/feature/auth/steps/01-01.json EEEEE
=== after docs/feature/auth/steps/01-01.json EEENE
=== commit
revert
=== expected
docs/feature/auth/steps/01-01.json:10:42: error PG021: Phase GREEN not executed
    Execute the phase and record its outcome, or skip it for an accepted reason.
    at /tdd_cycle/phase_execution_log/3/status, phase GREEN
docs/feature/auth/steps/01-01.json:10:42: warning PG061: Phase GREEN was EXECUTED, and now is NOT_EXECUTED (a revert to an earlier version)
    Bring the result back. Whoever executes the phase again appends the run before to its "history" first, such as { "outcome": "PASS" }.
    at /tdd_cycle/phase_execution_log/3/status, phase GREEN
