What replaces the commit goes on from it, and finishes several checkpoints at once.

=== before docs/feature/auth/steps/01-01.json EENNN
=== after docs/feature/auth/steps/01-01.json EEEEE
=== commit
replaced
=== expected
