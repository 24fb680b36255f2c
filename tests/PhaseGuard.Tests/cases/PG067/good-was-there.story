The file was there before.

=== before docs/feature/auth/steps/01-01.json EEEEP
=== after docs/feature/auth/steps/01-01.json EEEEE
=== expected
