A criterion is said in other words.

=== before docs/feature/auth/steps/01-01.json EEEEP
"state": { "status": "IN_PROGRESS", "started_at": "2026-01-28T14:00:00Z" }
"acceptance_criteria": [ "It logs in." ]
=== after docs/feature/auth/steps/01-01.json EEEEE
"state": { "status": "DONE", "completed_at": "2026-01-28T15:00:00Z" }
"acceptance_criteria": [ "Ada logs in." ]
=== expected
