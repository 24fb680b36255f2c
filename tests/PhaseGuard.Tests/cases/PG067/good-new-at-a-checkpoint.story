A step comes into being at a checkpoint.

=== after docs/feature/auth/steps/01-01.json EEEEP
=== expected
