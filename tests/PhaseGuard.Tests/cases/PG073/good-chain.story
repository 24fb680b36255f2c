A chain ends somewhere.

=== before docs/feature/auth/steps/01-01.json NNNNN
=== after docs/feature/auth/steps/01-01.json EEEEP
"dependencies": ["01-02"]
=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02", "dependencies": ["01-03"] }
=== beside docs/feature/auth/steps/01-03.json
{ "task_id": "01-03" }
=== expected
