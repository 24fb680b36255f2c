They can be nested.

=== before docs/feature/auth/steps/01-01.json EEENN
=== after docs/feature/auth/steps/01-01.json EEEEP
=== message
fixup! squash! fixup! amend! feat(01-01): GREEN
=== expected
