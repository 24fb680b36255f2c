Nobody can wait for a step without a task id.

=== beside docs/feature/auth/steps/01-01.json
{ "dependencies": ["01-02"] }
=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02", "dependencies": ["01-01"] }
=== expected
