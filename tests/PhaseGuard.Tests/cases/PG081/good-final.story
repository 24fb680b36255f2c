The step is at FINAL.

=== before docs/feature/auth/steps/01-01.json EEEEEEEEEEEEEP
=== after docs/feature/auth/steps/01-01.json EEEEEEEEEEEEEP
"project_id": "auth-2"
=== message
test(01-01)
=== expected
