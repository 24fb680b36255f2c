A criterion is struck out in the commit that is done.

=== before docs/feature/auth/steps/01-01.json EEEEP
"state": { "status": "IN_PROGRESS", "started_at": "2026-01-28T14:00:00Z" }
"task_specification": { "acceptance_criteria": [ "criterion 0", "criterion 1" ] }
=== after docs/feature/auth/steps/01-01.json EEEEE
"state": { "status": "DONE", "completed_at": "2026-01-28T15:00:00Z" }
"task_specification": { "acceptance_criteria": [ "criterion 0" ] }
=== expected
docs/feature/auth/steps/01-01.json:6:50: warning PG098: the step's acceptance criteria are fewer than before: 1, and were 2
    Bring them back, and meet them; what is not wanted any more is struck out while the step is TODO.
    at /task_specification/acceptance_criteria
