The task that is waited for bears its id in task_specification.

=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02", "dependencies": ["01-01"] }
=== beside docs/feature/auth/steps/01-01.json
{ "task_specification": { "task_id": "01-01" } }
=== expected
