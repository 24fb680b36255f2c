A revert takes the failure back: a warning.

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
=== commit
revert
=== expected
docs/feature/auth/steps/01-01.json:1:1: warning PG068: the state was "FAILED", and is gone
    Bring the state back. After FAILED comes RETRY: record each change once, in its order.
    at the file
