The file is called 01-01, and bears another id.

=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02", "dependencies": ["01-01"] }
=== beside docs/feature/auth/steps/01-01.json
{ "task_id": "02-01" }
=== expected
docs/feature/auth/steps/01-02.json:1:40: warning PG071: no step file of this folder has the task id "01-01"
    Name the task id of a step beside this one, or take the dependency out.
    at /dependencies/0
