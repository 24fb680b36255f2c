What the step waits for is DONE, or COMPLETED, which is read as DONE.

=== before docs/feature/auth/steps/01-01.json NNNNN
=== after docs/feature/auth/steps/01-01.json EEEEP
"dependencies": ["01-02", "01-03", "01-04"]
=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02", "state": { "status": "DONE" } }
=== beside docs/feature/auth/steps/01-03.json
{ "task_id": "01-03", "state": { "status": "COMPLETED" } }
=== beside docs/feature/auth/steps/01-04.json
{ "task_id": "01-04", "state": { "status": "COMPLETE" } }
=== expected
