Each folder counts its own tasks.

=== before docs/feature/auth/steps/01-01.json NNNNN
=== after docs/feature/auth/steps/01-01.json EEEEP
=== beside docs/feature/billing/steps/01-01.json
{ "task_id": "01-01" }
=== expected
