FAIL becomes PASS.

=== before docs/feature/auth/steps/01-01.json EEEFE
=== after docs/feature/auth/steps/01-01.json EEEEE
=== expected
docs/feature/auth/steps/01-01.json:10:65: warning PG066: Phase GREEN has another outcome than before, and its "history" does not tell of the earlier run
    Append the earlier run to the phase's "history" as it was, with its outcome and "ended_at", and then this one.
    at /tdd_cycle/phase_execution_log/3/outcome, phase GREEN
