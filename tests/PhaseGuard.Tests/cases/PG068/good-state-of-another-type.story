PG005 speaks of it.

=== before docs/feature/auth/steps/01-01.json
{
  "task_id": "01-01",
  "project_id": "auth",
  "schema_version": "4.0",
  "state": { "status": "FAILED", "failed_at": "2026-01-28T15:00:00Z" },
  "execution_result": { "failure_reason": "r", "recovery_suggestions": [], "can_retry": true },
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
  "state": "FAILED",
  "execution_result": { "failure_reason": "r", "recovery_suggestions": [], "can_retry": true },
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
=== expected
docs/feature/auth/steps/01-01.json:5:12: error PG005: "state" must be an object, and is the string "FAILED"
    Write an object here.
    at /state
