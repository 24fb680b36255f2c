The scope is no task id.

=== before docs/feature/auth/steps/01-01.json EEEEEEPPPPPPPP
=== after docs/feature/auth/steps/01-01.json EEEEEEPPPPPPPP
"project_id": "auth-2"
=== message
test(auth): add cases
=== expected
