A merge brings what others announced.

=== before docs/feature/auth/steps/01-01.json EEENN
=== after docs/feature/auth/steps/01-01.json EEEEP
=== message
Merge branch 'auth'
=== commit
merge
=== expected
