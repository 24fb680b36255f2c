The number is spelt otherwise.

=== before docs/feature/auth/steps/01-01.json EEEEE
=== after docs/feature/auth/steps/01-01.json EEEEE
"schema_version": "4.0.0"
=== expected
