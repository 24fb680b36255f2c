Two steps bear the id, and the message is true of the second.

=== before docs/feature/auth/steps/01-01.json EEEEEEEPPPPPPP
=== after docs/feature/auth/steps/01-01.json EEEEEEEPPPPPPP
"project_id": "auth-2"
=== before docs/feature/billing/steps/01-01.json EEENN
"project_id": "billing"
=== after docs/feature/billing/steps/01-01.json EEEEP
"project_id": "billing"
=== message
feat(01-01): GREEN
=== expected
