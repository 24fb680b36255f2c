Without FINAL_VALIDATE the phase before COMMIT is asked.

=== before docs/feature/auth/steps/01-01.json EEEEEFP
=== after docs/feature/auth/steps/01-01.json EEEEEFP
"project_id": "auth-2"
=== message
test(01-01)
=== expected
docs/feature/auth/steps/01-01.json:12:79: warning PG026: Phase REFACTOR_CONTINUOUS failed
    Execute it again until it passes, and append each run to its "history": { "outcome": "FAIL" }, and then { "outcome": "PASS" }.
    at /tdd_cycle/phase_execution_log/5/outcome, phase REFACTOR_CONTINUOUS
docs/feature/auth/steps/01-01.json:13:68: warning PG084: the message says that the step is at its FINAL checkpoint, and REFACTOR_CONTINUOUS is not EXECUTED with PASS
    Execute REFACTOR_CONTINUOUS until it passes, and commit then.
    at /tdd_cycle/phase_execution_log/6/blocked_by
