What follows the id is no colon.

=== before docs/feature/auth/steps/01-01.json EEEEEEPPPPPPPP
=== after docs/feature/auth/steps/01-01.json EEEEEEPPPPPPPP
"project_id": "auth-2"
=== message
review(01-01) notes
=== expected
