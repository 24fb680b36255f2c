Cycles that share a step are one knot, told once and as short as can be.

=== beside docs/feature/auth/steps/01-01.json
{ "task_id": "01-01", "dependencies": ["01-02", "01-03"] }
=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02", "dependencies": ["01-03", "01-01"] }
=== beside docs/feature/auth/steps/01-03.json
{ "task_id": "01-03", "dependencies": ["01-01", "01-03"] }
=== expected
docs/feature/auth/steps/01-01.json:1:40: error PG073: steps wait for one another: 01-01 -> 01-02 -> 01-01
    Take one of these dependencies out.
    at /dependencies/0
