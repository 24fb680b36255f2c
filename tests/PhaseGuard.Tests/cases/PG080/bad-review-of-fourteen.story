The step comes to REVIEW, and the message tells other things.

=== before docs/feature/auth/steps/01-01.json EEEEEEPPPPPPPP
=== after docs/feature/auth/steps/01-01.json EEEEEEEPPPPPPP
=== message
feat(auth): let users log in
=== expected
docs/feature/auth/steps/01-01.json:14:73: error PG080: this commit brings the step to its REVIEW checkpoint, and its message does not say so: "feat(auth): let users log in"
    Begin the message with "review(01-01):".
    at /tdd_cycle/phase_execution_log/7/blocked_by
