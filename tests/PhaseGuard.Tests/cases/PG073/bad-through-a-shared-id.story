Two files bear 01-02, and the second of them closes the cycle.

=== beside docs/feature/auth/steps/01-01.json
{ "task_id": "01-01", "dependencies": ["01-02"] }
=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02" }
=== beside docs/feature/auth/steps/01-02-b.json
{ "task_id": "01-02", "dependencies": ["01-01"] }
=== expected
docs/feature/auth/steps/01-01.json:1:40: error PG073: steps wait for one another: 01-01 -> 01-02 -> 01-01
    Take one of these dependencies out.
    at /dependencies/0
docs/feature/auth/steps/01-02-b.json:1:14: warning PG070: the task id "01-02" is that of "01-02.json" too
    Give each step of the folder a task id of its own.
    at /task_id
