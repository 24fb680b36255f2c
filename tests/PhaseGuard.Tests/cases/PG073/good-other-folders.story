The steps of two folders do not know one another.

=== beside docs/feature/auth/steps/01-01.json
{ "task_id": "01-01", "dependencies": ["01-02"] }
=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02" }
=== beside docs/feature/billing/steps/01-02.json
{ "task_id": "01-02", "dependencies": ["01-01"] }
=== beside docs/feature/billing/steps/01-01.json
{ "task_id": "01-01" }
=== expected
