An empty array, a null and nothing at all.

=== beside docs/feature/auth/steps/01-01.json
{ "task_id": "01-01", "dependencies": [] }
=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02", "dependencies": null }
=== beside docs/feature/auth/steps/01-03.json
{ "task_id": "01-03" }
=== expected
