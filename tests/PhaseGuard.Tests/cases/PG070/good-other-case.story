Ids are compared with exact case.

=== beside docs/feature/auth/steps/a-01.json
{ "task_id": "a-01" }
=== beside docs/feature/auth/steps/b.json
{ "task_id": "A-01" }
=== expected
