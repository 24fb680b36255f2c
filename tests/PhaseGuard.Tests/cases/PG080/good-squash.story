So does a squash.

=== before docs/feature/auth/steps/01-01.json EEENN
=== after docs/feature/auth/steps/01-01.json EEEEP
=== message
squash! feat(01-01): GREEN
=== expected
