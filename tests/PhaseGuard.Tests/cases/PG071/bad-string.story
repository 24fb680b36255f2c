No file of the folder is about 01-09.

=== before docs/feature/auth/steps/01-01.json NNNNN
=== after docs/feature/auth/steps/01-01.json EEEEP
"dependencies": ["01-02", "01-09"]
=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02" }
=== expected
docs/feature/auth/steps/01-01.json:5:29: warning PG071: no step file of this folder has the task id "01-09"
    Name the task id of a step beside this one, or take the dependency out.
    at /dependencies/1
