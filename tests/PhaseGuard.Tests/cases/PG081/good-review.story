The step is at REVIEW.

=== before docs/feature/auth/steps/01-01.json EEEEEEEPPPPPPP
=== after docs/feature/auth/steps/01-01.json EEEEEEEPPPPPPP
"project_id": "auth-2"
=== message
review(01-01)
=== expected
