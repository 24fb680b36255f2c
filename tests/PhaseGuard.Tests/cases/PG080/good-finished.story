The pending phases are finished: no checkpoint is left.

=== before docs/feature/auth/steps/01-01.json EEEEP
=== after docs/feature/auth/steps/01-01.json EEEEE
=== message
Log in
=== expected
