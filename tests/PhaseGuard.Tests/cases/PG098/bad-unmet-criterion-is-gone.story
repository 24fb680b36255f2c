The criterion that was not met is gone.

=== before docs/feature/auth/steps/01-01.json
{
  "task_id": "01-01",
  "project_id": "auth",
  "schema_version": "4.0",
  "state": { "status": "IN_PROGRESS", "started_at": "2026-01-28T14:00:00Z" },
  "execution_result": { "acceptance_criteria_met": [ { "criterion": "0", "met": true }, { "criterion": "1", "met": false } ] },
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
  "execution_result": { "acceptance_criteria_met": [ { "criterion": "0", "met": true } ] },
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
docs/feature/auth/steps/01-01.json:6:52: warning PG098: the step's results of acceptance criteria are fewer than before: 1, and were 2
    Bring them back, and meet them; what is not wanted any more is struck out while the step is TODO.
    at /execution_result/acceptance_criteria_met
