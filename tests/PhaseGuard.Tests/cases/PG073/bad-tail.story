Those who wait for a cycle are not on it.

=== beside docs/feature/auth/steps/01-01.json
{ "task_id": "01-01", "dependencies": ["01-02"] }
=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02", "dependencies": ["01-09", "01-03"] }
=== beside docs/feature/auth/steps/01-03.json
{ "task_id": "01-03", "dependencies": ["01-02"] }
=== beside docs/feature/auth/steps/01-04.json
{ "task_id": "01-04", "dependencies": ["01-03"] }
=== expected
docs/feature/auth/steps/01-02.json:1:40: warning PG071: no step file of this folder has the task id "01-09"
    Name the task id of a step beside this one, or take the dependency out.
    at /dependencies/0
docs/feature/auth/steps/01-02.json:1:49: error PG073: steps wait for one another: 01-02 -> 01-03 -> 01-02
    Take one of these dependencies out.
    at /dependencies/1
