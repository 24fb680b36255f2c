The name of a file without an id only begins alike, or the file bears another id.

=== beside docs/feature/auth/steps/01-09.json
{ "task_id": "01-09", "dependencies": ["01-0", "01-02", "01-03"] }
=== beside docs/feature/auth/steps/01-01.json
{}
=== beside docs/feature/auth/steps/01-020.json
{}
=== beside docs/feature/auth/steps/01-03.json
{ "task_id": "01-04" }
=== expected
docs/feature/auth/steps/01-09.json:1:40: warning PG071: no step file of this folder has the task id "01-0"
    Name the task id of a step beside this one, or take the dependency out.
    at /dependencies/0
docs/feature/auth/steps/01-09.json:1:48: warning PG071: no step file of this folder has the task id "01-02"
    Name the task id of a step beside this one, or take the dependency out.
    at /dependencies/1
docs/feature/auth/steps/01-09.json:1:57: warning PG071: no step file of this folder has the task id "01-03"
    Name the task id of a step beside this one, or take the dependency out.
    at /dependencies/2
