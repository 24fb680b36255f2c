Where both have dependencies, those of the root are read.

=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02", "dependencies": [], "task_specification": { "dependencies": ["01-09"] } }
=== expected
