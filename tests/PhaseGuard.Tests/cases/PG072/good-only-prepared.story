PREPARE alone is not under way.

=== beside docs/feature/auth/steps/01-01.json ENNNN
"dependencies": ["01-02"]
=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02", "state": { "status": "TODO" } }
=== expected
