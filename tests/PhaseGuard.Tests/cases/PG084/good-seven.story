REFACTOR_CONTINUOUS passed.

=== before docs/feature/auth/steps/01-01.json EEEEEPP
=== after docs/feature/auth/steps/01-01.json EEEEEEP
=== message
test(01-01): done
=== expected
