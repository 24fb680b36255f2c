The message announces FINAL, and goes on.

=== before docs/feature/auth/steps/01-01.json EEEEEEEEEEEPPP
=== after docs/feature/auth/steps/01-01.json EEEEEEEEEEEEEP
=== message
test(01-01): all tests pass

The body may say anything.
=== expected
