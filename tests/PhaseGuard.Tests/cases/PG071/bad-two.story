Each dependency that nobody knows is told.

=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02", "dependencies": ["01-08", "01-09"] }
=== expected
docs/feature/auth/steps/01-02.json:1:40: warning PG071: no step file of this folder has the task id "01-08"
    Name the task id of a step beside this one, or take the dependency out.
    at /dependencies/0
docs/feature/auth/steps/01-02.json:1:49: warning PG071: no step file of this folder has the task id "01-09"
    Name the task id of a step beside this one, or take the dependency out.
    at /dependencies/1
