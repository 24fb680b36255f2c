Dependencies may stand in task_specification.

=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02", "task_specification": { "dependencies": ["01-09"] } }
=== expected
docs/feature/auth/steps/01-02.json:1:64: warning PG071: no step file of this folder has the task id "01-09"
    Name the task id of a step beside this one, or take the dependency out.
    at /task_specification/dependencies/0
