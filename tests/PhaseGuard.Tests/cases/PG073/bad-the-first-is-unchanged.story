The cycle is told at its first step, though the commit changes the second.

=== before docs/feature/auth/steps/01-02.json NNNNN
=== after docs/feature/auth/steps/01-02.json EEEEP
"dependencies": ["01-01"]
=== beside docs/feature/auth/steps/01-01.json
{ "task_id": "01-01", "dependencies": ["01-02"] }
=== expected
docs/feature/auth/steps/01-01.json:1:40: error PG073: steps wait for one another: 01-01 -> 01-02 -> 01-01
    Take one of these dependencies out.
    at /dependencies/0
