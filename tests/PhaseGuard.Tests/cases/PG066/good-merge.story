A merge brings whole branches.

=== before docs/feature/auth/steps/01-01.json EEEFE
=== after docs/feature/auth/steps/01-01.json EEEEE
=== commit
merge
=== expected
