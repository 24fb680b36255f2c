A commit at GREEN is not pushed yet.

=== before docs/feature/auth/steps/01-01.json EEENNNN
=== after docs/feature/auth/steps/01-01.json EEEEPPP
=== expected
