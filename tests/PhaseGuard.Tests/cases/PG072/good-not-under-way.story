Nothing was begun, and the step may be planned before what it waits for is done.

=== beside docs/feature/auth/steps/01-01.json NNNNN
"dependencies": ["01-02"]
=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02", "state": { "status": "TODO" } }
=== expected
