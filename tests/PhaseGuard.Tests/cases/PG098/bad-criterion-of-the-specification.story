A criterion is struck out in the commit that is done.

=== before docs/feature/auth/steps/01-01.json
{
  "task_id": "01-01",
  "project_id": "auth",
  "schema_version": "4.0",
  "state": { "status": "IN_PROGRESS", "started_at": "2026-01-28T14:00:00Z" },
  "task_specification": { "acceptance_criteria": [ "criterion 0", "criterion 1" ] },
  "tdd_cycle": {
    "phase_execution_log": [
      { "phase_name": "PREPARE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_ACCEPTANCE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_UNIT", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "GREEN", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "COMMIT", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" }
    ]
  }
}
=== after docs/feature/auth/steps/01-01.json
{
  "task_id": "01-01",
  "project_id": "auth",
  "schema_version": "4.0",
  "state": { "status": "DONE", "completed_at": "2026-01-28T15:00:00Z" },
  "task_specification": { "acceptance_criteria": [ "criterion 0" ] },
  "tdd_cycle": {
    "phase_execution_log": [
      { "phase_name": "PREPARE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_ACCEPTANCE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_UNIT", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "GREEN", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "COMMIT", "status": "EXECUTED", "outcome": "PASS" }
    ]
  }
}
=== expected
docs/feature/auth/steps/01-01.json:6:50: warning PG098: the step's acceptance criteria are fewer than before: 1, and were 2
    Bring them back, and meet them; what is not wanted any more is struck out while the step is TODO.
    at /task_specification/acceptance_criteria
