The step waits for itself.

=== before docs/feature/auth/steps/01-01.json NNNNN
=== after docs/feature/auth/steps/01-01.json EEEEP
"dependencies": ["01-01"]
=== expected
docs/feature/auth/steps/01-01.json:5:20: error PG073: the step waits for itself: "01-01"
    Take the dependency out.
    at /dependencies/0
