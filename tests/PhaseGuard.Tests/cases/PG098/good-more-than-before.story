There are more criteria than before.

=== before docs/feature/auth/steps/01-01.json EEEEP
"state": { "status": "IN_PROGRESS", "started_at": "2026-01-28T14:00:00Z" }
"task_specification": { "acceptance_criteria": [ "criterion 0" ] }
=== after docs/feature/auth/steps/01-01.json EEEEE
"state": { "status": "DONE", "completed_at": "2026-01-28T15:00:00Z" }
"task_specification": { "acceptance_criteria": [ "criterion 0", "criterion 1", "criterion 2" ] }
"dependencies": [ "01-02" ]
=== beside docs/feature/auth/steps/01-02.json EEEEE
"state": { "status": "DONE", "completed_at": "2026-01-28T15:00:00Z" }
=== expected
