The message announces REFACTOR without a further text.

=== before docs/feature/auth/steps/01-01.json EEEEEPPP
=== after docs/feature/auth/steps/01-01.json EEEEEEEP
=== message
refactor(01-01)
=== expected
