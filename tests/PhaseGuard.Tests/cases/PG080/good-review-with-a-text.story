The message announces REVIEW, and goes on.

=== before docs/feature/auth/steps/01-01.json EEEEEEPPPPPPPP
=== after docs/feature/auth/steps/01-01.json EEEEEEEPPPPPPP
=== message
review(01-01): all tests pass

The body may say anything.
=== expected
