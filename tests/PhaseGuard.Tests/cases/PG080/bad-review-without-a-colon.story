After review(01-01) comes nothing, or a colon.

=== before docs/feature/auth/steps/01-01.json EEEEPPP
=== after docs/feature/auth/steps/01-01.json EEEEEPP
=== message
review(01-01) approved
=== expected
docs/feature/auth/steps/01-01.json:12:81: error PG080: this commit brings the step to its REVIEW checkpoint, and its message does not say so: "review(01-01) approved"
    Begin the message with "review(01-01):".
    at /tdd_cycle/phase_execution_log/5/blocked_by
