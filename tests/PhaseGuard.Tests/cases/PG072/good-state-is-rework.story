A step that is REWORK is not under way.

=== beside docs/feature/auth/steps/01-01.json
{ "task_id": "01-01", "state": { "status": "REWORK" }, "dependencies": ["01-02"] }
=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02", "state": { "status": "TODO" } }
=== expected
