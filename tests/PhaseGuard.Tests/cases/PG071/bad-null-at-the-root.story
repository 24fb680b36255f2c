A null at the root is absent; those of task_specification are read.

=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02", "dependencies": null, "task_specification": { "dependencies": ["01-09"] } }
=== expected
docs/feature/auth/steps/01-02.json:1:86: warning PG071: no step file of this folder has the task id "01-09"
    Name the task id of a step beside this one, or take the dependency out.
    at /task_specification/dependencies/0
