The criterion that was not met is gone.

=== before docs/feature/auth/steps/01-01.json EEEEP
"state": { "status": "IN_PROGRESS", "started_at": "2026-01-28T14:00:00Z" }
"execution_result": { "acceptance_criteria_met": [ { "criterion": "0", "met": true }, { "criterion": "1", "met": false } ] }
=== after docs/feature/auth/steps/01-01.json EEEEE
"state": { "status": "DONE", "completed_at": "2026-01-28T15:00:00Z" }
"execution_result": { "acceptance_criteria_met": [ { "criterion": "0", "met": true } ] }
=== expected
docs/feature/auth/steps/01-01.json:6:52: warning PG098: the step's results of acceptance criteria are fewer than before: 1, and were 2
    Bring them back, and meet them; what is not wanted any more is struck out while the step is TODO.
    at /execution_result/acceptance_criteria_met
