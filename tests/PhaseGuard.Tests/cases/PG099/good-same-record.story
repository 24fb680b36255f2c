Only words are different.

=== before docs/feature/auth/steps/01-01.json EEEEE
"notes": "a"
=== after docs/feature/auth/steps/01-01.json EEEEE
"notes": "b"
=== commit
replaced
=== expected
