The shortest name keeps the id; each other is told.

=== beside docs/feature/auth/steps/01-01.json
{ "task_id": "01-01" }
=== beside docs/feature/auth/steps/01-01-again.json
{ "task_id": "01-01" }
=== beside docs/feature/auth/steps/01-01-once-more.json
{ "task_id": "01-01" }
=== expected
docs/feature/auth/steps/01-01-again.json:1:14: warning PG070: the task id "01-01" is that of "01-01.json" too
    Give each step of the folder a task id of its own.
    at /task_id
docs/feature/auth/steps/01-01-once-more.json:1:14: warning PG070: the task id "01-01" is that of "01-01.json" too
    Give each step of the folder a task id of its own.
    at /task_id
