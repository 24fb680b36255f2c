FINAL_VALIDATE failed.

=== before docs/feature/auth/steps/01-01.json EEEEEEEEEEEEFP
=== after docs/feature/auth/steps/01-01.json EEEEEEEEEEEEFP
"project_id": "auth-2"
=== message
test(01-01)
=== expected
docs/feature/auth/steps/01-01.json:19:74: warning PG026: Phase FINAL_VALIDATE failed
    Execute it again until it passes, and append each run to its "history": { "outcome": "FAIL" }, and then { "outcome": "PASS" }.
    at /tdd_cycle/phase_execution_log/12/outcome, phase FINAL_VALIDATE
docs/feature/auth/steps/01-01.json:20:68: warning PG084: the message says that the step is at its FINAL checkpoint, and FINAL_VALIDATE is not EXECUTED with PASS
    Execute FINAL_VALIDATE until it passes, and commit then.
    at /tdd_cycle/phase_execution_log/13/blocked_by
