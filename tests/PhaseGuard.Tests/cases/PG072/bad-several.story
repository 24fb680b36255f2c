One finding names all that are not done, at the first of them.

=== beside docs/feature/auth/steps/01-01.json
{ "task_id": "01-01", "state": { "status": "IN_PROGRESS" }, "dependencies": ["01-04", "01-02", "01-03"] }
=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02", "state": { "status": "TODO" } }
=== beside docs/feature/auth/steps/01-03.json
{ "task_id": "01-03", "state": { "status": "FAILED" } }
=== beside docs/feature/auth/steps/01-04.json
{ "task_id": "01-04", "state": { "status": "DONE" } }
=== expected
docs/feature/auth/steps/01-01.json:1:87: warning PG072: cannot execute until dependencies complete: 01-02, 01-03
    Finish the tasks that this one waits for, and bring their state to DONE.
    at /dependencies/1
