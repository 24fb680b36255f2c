Another case is an ordinary message.

=== before docs/feature/auth/steps/01-01.json EEEEEEEPPPPPPP
=== after docs/feature/auth/steps/01-01.json EEEEEEEPPPPPPP
"project_id": "auth-2"
=== message
feat(01-01): green light for users
=== expected
