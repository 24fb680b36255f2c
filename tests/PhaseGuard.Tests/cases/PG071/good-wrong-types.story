What is neither a text nor an object with one names nobody.

=== beside docs/feature/auth/steps/01-01.json
{ "task_id": "01-01", "dependencies": "01-09" }
=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02", "dependencies": 9 }
=== beside docs/feature/auth/steps/01-03.json
{ "task_id": "01-03", "dependencies": [9, true, null, ["01-09"], {}, { "task_id": 9 }] }
=== beside docs/feature/auth/steps/01-04.json
{ "task_id": "01-04", "dependencies": { "requires": "01-09" } }
=== beside docs/feature/auth/steps/01-05.json
{ "task_id": "01-05", "dependencies": { "blocking": ["01-09"] } }
=== beside docs/feature/auth/steps/01-06.json
{ "task_id": "01-06", "dependencies": { "requires": null } }
=== beside docs/feature/auth/steps/01-07.json
{ "task_id": "01-07", "task_specification": "01-09" }
=== expected
