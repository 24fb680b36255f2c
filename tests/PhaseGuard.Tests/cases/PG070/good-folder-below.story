A folder below is another folder.

=== before docs/feature/auth/steps/01-01.json NNNNN
=== after docs/feature/auth/steps/01-01.json EEEEP
=== beside docs/feature/auth/steps/old/01-01.json
{ "task_id": "01-01" }
=== expected
