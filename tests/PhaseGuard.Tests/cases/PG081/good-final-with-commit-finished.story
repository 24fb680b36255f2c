COMMIT is finished, and FINAL holds.

=== before docs/feature/auth/steps/01-01.json EEEEEEEEEEEEEP
=== after docs/feature/auth/steps/01-01.json EEEEEEEEEEEEEE
=== message
test(01-01): all green
=== expected
