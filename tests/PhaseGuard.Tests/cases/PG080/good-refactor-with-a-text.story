The message announces REFACTOR, and goes on.

=== before docs/feature/auth/steps/01-01.json EEEEEEEPPPPPPP
=== after docs/feature/auth/steps/01-01.json EEEEEEEEEEEPPP
=== message
refactor(01-01): all tests pass

The body may say anything.
=== expected
