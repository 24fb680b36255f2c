The step comes to REFACTOR, and the message tells other things.

=== before docs/feature/auth/steps/01-01.json EEEEEPPP
=== after docs/feature/auth/steps/01-01.json EEEEEEEP
=== message
feat(auth): let users log in
=== expected
docs/feature/auth/steps/01-01.json:14:68: error PG080: this commit brings the step to its REFACTOR checkpoint, and its message does not say so: "feat(auth): let users log in"
    Begin the message with "refactor(01-01):".
    at /tdd_cycle/phase_execution_log/7/blocked_by
