Only the first line announces.

=== before docs/feature/auth/steps/01-01.json EEEEEEPPPPPPPP
=== after docs/feature/auth/steps/01-01.json EEEEEEPPPPPPPP
"project_id": "auth-2"
=== message
Change the project

review(01-01)
=== expected
