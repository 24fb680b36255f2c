The message announces REVIEW without a further text.

=== before docs/feature/auth/steps/01-01.json EEEEEEPPPPPPPP
=== after docs/feature/auth/steps/01-01.json EEEEEEEPPPPPPP
=== message
review(01-01)
=== expected
