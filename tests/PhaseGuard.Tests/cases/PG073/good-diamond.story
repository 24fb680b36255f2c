Two ways to one step are no cycle.

=== beside docs/feature/auth/steps/01-01.json
{ "task_id": "01-01", "dependencies": ["01-02", "01-03"] }
=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02", "dependencies": ["01-04"] }
=== beside docs/feature/auth/steps/01-03.json
{ "task_id": "01-03", "dependencies": ["01-04"] }
=== beside docs/feature/auth/steps/01-04.json
{ "task_id": "01-04" }
=== expected
