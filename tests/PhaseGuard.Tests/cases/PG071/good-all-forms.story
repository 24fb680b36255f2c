Every form of a dependency, and each is known.

=== beside docs/feature/auth/steps/01-01.json
{ "task_id": "01-01" }
=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02", "dependencies": ["01-01"] }
=== beside docs/feature/auth/steps/01-03.json
{ "task_id": "01-03", "dependencies": [{ "task_id": "01-01" }, { "id": "01-02" }] }
=== beside docs/feature/auth/steps/01-04.json
{ "task_id": "01-04", "dependencies": [{ "step": "01-03" }] }
=== beside docs/feature/auth/steps/01-05.json
{ "task_id": "01-05", "dependencies": { "requires": ["01-04"], "blocking": ["01-09"] } }
=== beside docs/feature/auth/steps/01-06.json
{ "task_id": "01-06", "task_specification": { "dependencies": ["01-05"] } }
=== expected
