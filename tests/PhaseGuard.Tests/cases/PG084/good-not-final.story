The step is at REVIEW: PG081 tells it.

=== before docs/feature/auth/steps/01-01.json EEEEEEEPPPPPPP
=== after docs/feature/auth/steps/01-01.json EEEEEEEPPPPPPP
"project_id": "auth-2"
=== message
test(01-01)
=== expected
docs/feature/auth/steps/01-01.json:14:73: error PG081: the message says that the step is at its FINAL checkpoint, and it is at REVIEW
    Begin the message with "review(01-01):", or bring the step to FINAL.
    at /tdd_cycle/phase_execution_log/7/blocked_by
