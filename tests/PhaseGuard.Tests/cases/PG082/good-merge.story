A merge brings whole branches.

=== before docs/feature/auth/steps/01-01.json EEENN
=== after docs/feature/auth/steps/01-01.json EEEEP
=== before docs/feature/auth/steps/01-02.json EEENN
=== after docs/feature/auth/steps/01-02.json EEEEP
=== message
Merge branch 'auth'
=== commit
merge
=== expected
