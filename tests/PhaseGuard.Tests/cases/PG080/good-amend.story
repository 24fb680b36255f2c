So does an amend.

=== before docs/feature/auth/steps/01-01.json EEENN
=== after docs/feature/auth/steps/01-01.json EEEEP
=== message
amend! feat(01-01): GREEN
=== expected
