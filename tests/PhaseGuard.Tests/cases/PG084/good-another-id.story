Another task is meant.

=== before docs/feature/auth/steps/01-01.json EEEEEEEEEEEEFP
=== after docs/feature/auth/steps/01-01.json EEEEEEEEEEEEFP
"project_id": "auth-2"
=== message
test(01-02)
=== expected
docs/feature/auth/steps/01-01.json:19:74: warning PG026: Phase FINAL_VALIDATE failed
    Execute it again until it passes, and append each run to its "history": { "outcome": "FAIL" }, and then { "outcome": "PASS" }.
    at /tdd_cycle/phase_execution_log/12/outcome, phase FINAL_VALIDATE
