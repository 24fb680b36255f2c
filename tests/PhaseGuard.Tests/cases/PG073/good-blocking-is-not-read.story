What a step blocks is not what it waits for.

=== beside docs/feature/auth/steps/01-01.json
{ "task_id": "01-01", "dependencies": { "requires": ["01-02"], "blocking": [] } }
=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02", "dependencies": { "requires": [], "blocking": ["01-01"] } }
=== expected
