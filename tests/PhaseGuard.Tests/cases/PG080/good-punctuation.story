What follows the word is free.

=== before docs/feature/auth/steps/01-01.json EEENN
=== after docs/feature/auth/steps/01-01.json EEEEP
=== message
feat(01-01): GREEN, at last
=== expected
