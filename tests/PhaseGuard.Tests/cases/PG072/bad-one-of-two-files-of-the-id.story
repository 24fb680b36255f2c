Two files bear the id, and one of them is not done.

=== beside docs/feature/auth/steps/01-01.json
{ "task_id": "01-01", "state": { "status": "IN_PROGRESS" }, "dependencies": ["01-02"] }
=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02", "state": { "status": "DONE" } }
=== beside docs/feature/auth/steps/01-02-b.json
{ "task_id": "01-02", "state": { "status": "TODO" } }
=== expected
docs/feature/auth/steps/01-01.json:1:78: warning PG072: cannot execute until dependencies complete: 01-02
    Finish the tasks that this one waits for, and bring their state to DONE.
    at /dependencies/0
docs/feature/auth/steps/01-02-b.json:1:14: warning PG070: the task id "01-02" is that of "01-02.json" too
    Give each step of the folder a task id of its own.
    at /task_id
