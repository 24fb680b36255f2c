The step comes to REFACTOR, and the message tells other things.

=== before docs/feature/auth/steps/01-01.json EEEEEEEPPPPPPP
=== after docs/feature/auth/steps/01-01.json EEEEEEEEEEEPPP
=== message
feat(auth): let users log in
=== expected
docs/feature/auth/steps/01-01.json:18:82: error PG080: this commit brings the step to its REFACTOR checkpoint, and its message does not say so: "feat(auth): let users log in"
    Begin the message with "refactor(01-01):".
    at /tdd_cycle/phase_execution_log/11/blocked_by
