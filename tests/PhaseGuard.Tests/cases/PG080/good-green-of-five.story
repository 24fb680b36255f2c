The message announces GREEN.

=== before docs/feature/auth/steps/01-01.json EEENN
=== after docs/feature/auth/steps/01-01.json EEEEP
=== message
feat(01-01): GREEN
=== expected
