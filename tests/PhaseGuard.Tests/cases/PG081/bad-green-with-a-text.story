The message says GREEN with a text, and the step is at REVIEW.

=== before docs/feature/auth/steps/01-01.json EEEEEEEPPPPPPP
=== after docs/feature/auth/steps/01-01.json EEEEEEEPPPPPPP
"project_id": "auth-2"
=== message
feat(01-01): GREEN: add cases
=== expected
docs/feature/auth/steps/01-01.json:14:73: error PG081: the message says that the step is at its GREEN checkpoint, and it is at REVIEW
    Begin the message with "review(01-01):".
    at /tdd_cycle/phase_execution_log/7/blocked_by
