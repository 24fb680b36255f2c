Two steps bear the id, and one of them is there.

=== before docs/feature/auth/steps/01-01.json EEEEEEPPPPPPPP
=== after docs/feature/auth/steps/01-01.json EEEEEEPPPPPPPP
"project_id": "auth-2"
=== before docs/feature/billing/steps/01-01.json EEENN
"project_id": "billing"
=== after docs/feature/billing/steps/01-01.json EEEEP
"project_id": "billing"
=== message
feat(01-01): GREEN
=== expected
