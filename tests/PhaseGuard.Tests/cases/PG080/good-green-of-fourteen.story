The message announces GREEN.

=== before docs/feature/auth/steps/01-01.json EEEEENNNNNNNNN
=== after docs/feature/auth/steps/01-01.json EEEEEEPPPPPPPP
=== message
feat(01-01): GREEN
=== expected
