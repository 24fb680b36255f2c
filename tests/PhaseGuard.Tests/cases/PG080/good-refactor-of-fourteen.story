The message announces REFACTOR without a further text.

=== before docs/feature/auth/steps/01-01.json EEEEEEEPPPPPPP
=== after docs/feature/auth/steps/01-01.json EEEEEEEEEEEPPP
=== message
refactor(01-01)
=== expected
