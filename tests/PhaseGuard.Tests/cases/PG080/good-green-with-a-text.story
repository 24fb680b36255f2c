The message announces GREEN, and goes on.

=== before docs/feature/auth/steps/01-01.json EEEEENNNNNNNNN
=== after docs/feature/auth/steps/01-01.json EEEEEEPPPPPPPP
=== message
feat(01-01): GREEN - all tests pass

The body may say anything.
=== expected
