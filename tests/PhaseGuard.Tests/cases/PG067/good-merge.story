A merge brings whole branches.

=== after docs/feature/auth/steps/01-01.json EEEEE
=== commit
merge
=== expected
