Two steps wait for each other; the first of them is told.

=== before docs/feature/auth/steps/01-01.json NNNNN
=== after docs/feature/auth/steps/01-01.json EEEEP
"dependencies": ["01-02"]
=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02", "dependencies": ["01-01"] }
=== expected
docs/feature/auth/steps/01-01.json:5:20: error PG073: steps wait for one another: 01-01 -> 01-02 -> 01-01
    Take one of these dependencies out.
    at /dependencies/0
