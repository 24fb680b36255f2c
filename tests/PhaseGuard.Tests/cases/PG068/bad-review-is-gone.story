The step was in review, and has no state any more.

=== before docs/feature/auth/steps/01-01.json
{
  "task_id": "01-01",
  "project_id": "auth",
  "schema_version": "4.0",
  "state": { "status": "IN_REVIEW", "review_requested_at": "2026-01-28T15:00:00Z" },
  "execution_result": { "review_reason": "r", "review_requested_from": "@ada" },
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
docs/feature/auth/steps/01-01.json:1:1: error PG068: the state was "IN_REVIEW", and is gone
    Bring the state back. After IN_REVIEW comes DONE or REWORK: record each change once, in its order.
    at the file
