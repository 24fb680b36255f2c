FINAL_VALIDATE was not executed.

=== before docs/feature/auth/steps/01-01.json EEEEEEEEEEEENP
=== after docs/feature/auth/steps/01-01.json EEEEEEEEEEEENP
"project_id": "auth-2"
=== message
test(01-01)
=== expected
docs/feature/auth/steps/01-01.json:19:51: error PG021: Phase FINAL_VALIDATE not executed
    Execute the phase and record its outcome, or skip it for an accepted reason.
    at /tdd_cycle/phase_execution_log/12/status, phase FINAL_VALIDATE
docs/feature/auth/steps/01-01.json:20:68: warning PG084: the message says that the step is at its FINAL checkpoint, and FINAL_VALIDATE is not EXECUTED with PASS
    Execute FINAL_VALIDATE until it passes, and commit then.
    at /tdd_cycle/phase_execution_log/13/blocked_by
