The colon is there, and nothing follows.

=== before docs/feature/auth/steps/01-01.json EEEEPPP
=== after docs/feature/auth/steps/01-01.json EEEEEPP
=== message
review(01-01):
=== expected
