The step comes to FINAL, and the message tells other things.

=== before docs/feature/auth/steps/01-01.json EEEEEEEEEEEPPP
=== after docs/feature/auth/steps/01-01.json EEEEEEEEEEEEEP
=== message
feat(auth): let users log in
=== expected
docs/feature/auth/steps/01-01.json:20:68: error PG080: this commit brings the step to its FINAL checkpoint, and its message does not say so: "feat(auth): let users log in"
    Begin the message with "test(01-01):".
    at /tdd_cycle/phase_execution_log/13/blocked_by
