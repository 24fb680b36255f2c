An object form holds the array in "requires"; "blocking" is not read.

=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02", "dependencies": { "requires": ["01-09"], "blocking": ["01-08"] } }
=== expected
docs/feature/auth/steps/01-02.json:1:54: warning PG071: no step file of this folder has the task id "01-09"
    Name the task id of a step beside this one, or take the dependency out.
    at /dependencies/requires/0
