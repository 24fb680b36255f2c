A number is no task id; PG005 tells it in the file.

=== beside docs/feature/auth/steps/01-01.json
{ "task_id": 1 }
=== beside docs/feature/auth/steps/01-02.json
{ "task_id": 1 }
=== expected
