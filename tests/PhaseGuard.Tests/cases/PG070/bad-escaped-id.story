The same id, written with an escape.

=== beside docs/feature/auth/steps/01-01.json
{ "task_id": "01-01" }
=== beside docs/feature/auth/steps/01-01-b.json
{ "task_id": "01\u002d01" }
=== expected
docs/feature/auth/steps/01-01-b.json:1:14: warning PG070: the task id "01-01" is that of "01-01.json" too
    Give each step of the folder a task id of its own.
    at /task_id
