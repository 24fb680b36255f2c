What says nothing of its state, or another word, may be done.

=== before docs/feature/auth/steps/01-01.json NNNNN
=== after docs/feature/auth/steps/01-01.json EEEEP
"dependencies": ["01-02", "01-03", "01-04"]
=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02" }
=== beside docs/feature/auth/steps/01-03.json
{ "task_id": "01-03", "state": { "status": "SHIPPED" } }
=== beside docs/feature/auth/steps/01-04.json
{ "task_id": "01-04", "state": null }
=== expected
