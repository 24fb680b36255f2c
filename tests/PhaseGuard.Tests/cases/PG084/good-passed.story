FINAL_VALIDATE passed.

=== before docs/feature/auth/steps/01-01.json EEEEEEEEEEEPPP
=== after docs/feature/auth/steps/01-01.json EEEEEEEEEEEEEP
=== message
test(01-01)
=== expected
