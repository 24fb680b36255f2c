The step is at REFACTOR.

=== before docs/feature/auth/steps/01-01.json EEEEEEEEEEEPPP
=== after docs/feature/auth/steps/01-01.json EEEEEEEEEEEPPP
"project_id": "auth-2"
=== message
refactor(01-01)
=== expected
