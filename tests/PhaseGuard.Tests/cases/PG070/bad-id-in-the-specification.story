The task id may stand in task_specification.

=== beside docs/feature/auth/steps/01-01.json
{ "task_id": "01-01" }
=== beside docs/feature/auth/steps/01-01-b.json
{
  "task_specification": {
    "task_id": "01-01"
  }
}
=== expected
docs/feature/auth/steps/01-01-b.json:3:16: warning PG070: the task id "01-01" is that of "01-01.json" too
    Give each step of the folder a task id of its own.
    at /task_specification/task_id
