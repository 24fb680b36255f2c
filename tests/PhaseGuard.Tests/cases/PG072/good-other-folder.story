The file of another folder is not meant.

=== beside docs/feature/auth/steps/01-01.json
{ "task_id": "01-01", "state": { "status": "IN_PROGRESS" }, "dependencies": ["01-02"] }
=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02", "state": { "status": "DONE" } }
=== beside docs/feature/billing/steps/01-02.json
{ "task_id": "01-02", "state": { "status": "TODO" } }
=== expected
