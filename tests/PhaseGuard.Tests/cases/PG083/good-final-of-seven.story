The step is at FINAL.

=== before docs/feature/auth/steps/01-01.json EEEEEPP
=== after docs/feature/auth/steps/01-01.json EEEEEEP
=== commit
push
=== expected
