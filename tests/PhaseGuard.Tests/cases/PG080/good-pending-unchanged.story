The same phases are pending as before.

=== before docs/feature/auth/steps/01-01.json EEEEP
=== after docs/feature/auth/steps/01-01.json EEEEP
"project_id": "auth-2"
=== message
wip
=== expected
