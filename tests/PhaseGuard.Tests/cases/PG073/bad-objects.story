The dependencies may be objects, and the dependency on the cycle is pointed at.

=== beside docs/feature/auth/steps/01-01.json
{ "task_id": "01-01", "dependencies": { "requires": ["01-03", { "task_id": "01-02" }] } }
=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02", "dependencies": [{ "step": "01-01" }] }
=== beside docs/feature/auth/steps/01-03.json
{ "task_id": "01-03" }
=== expected
docs/feature/auth/steps/01-01.json:1:76: error PG073: steps wait for one another: 01-01 -> 01-02 -> 01-01
    Take one of these dependencies out.
    at /dependencies/requires/1/task_id
