GREENISH is another word.

=== before docs/feature/auth/steps/01-01.json EEEEEEEPPPPPPP
=== after docs/feature/auth/steps/01-01.json EEEEEEEPPPPPPP
"project_id": "auth-2"
=== message
feat(01-01): GREENISH colours
=== expected
