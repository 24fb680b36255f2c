Two task ids, each borne by two files.

=== beside docs/feature/auth/steps/a.json
{ "task_id": "01-01" }
=== beside docs/feature/auth/steps/b.json
{ "task_id": "01-02" }
=== beside docs/feature/auth/steps/c.json
{ "task_id": "01-01" }
=== beside docs/feature/auth/steps/d.json
{ "task_id": "01-02" }
=== expected
docs/feature/auth/steps/c.json:1:14: warning PG070: the task id "01-01" is that of "a.json" too
    Give each step of the folder a task id of its own.
    at /task_id
docs/feature/auth/steps/d.json:1:14: warning PG070: the task id "01-02" is that of "b.json" too
    Give each step of the folder a task id of its own.
    at /task_id
