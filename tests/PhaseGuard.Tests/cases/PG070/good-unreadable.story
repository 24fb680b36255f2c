A file that is no JSON bears no id.

=== beside docs/feature/auth/steps/01-01.json
{ "task_id": "01-01" }
=== beside docs/feature/auth/steps/01-01-b.json
{ "task_id": "01-01",
=== expected
