An object may hold the id in "id".

=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02", "dependencies": [{ "id": "01-09" }] }
=== expected
docs/feature/auth/steps/01-02.json:1:48: warning PG071: no step file of this folder has the task id "01-09"
    Name the task id of a step beside this one, or take the dependency out.
    at /dependencies/0/id
