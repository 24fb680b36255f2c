Two steps of one id come to two checkpoints: no message announces both.

=== before docs/feature/auth/steps/01-01.json
{
  "task_id": "01-01",
  "project_id": "auth",
  "schema_version": "4.0",
  "tdd_cycle": {
    "phase_execution_log": [
      { "phase_name": "PREPARE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_ACCEPTANCE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_UNIT", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "GREEN", "status": "NOT_EXECUTED" },
      { "phase_name": "COMMIT", "status": "NOT_EXECUTED" }
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
=== before docs/feature/billing/steps/01-01.json
{
  "task_id": "01-01",
  "project_id": "billing",
  "schema_version": "3.0",
  "tdd_cycle": {
    "phase_execution_log": [
      { "phase_name": "PREPARE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_ACCEPTANCE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_UNIT", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "GREEN", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "REVIEW", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" },
      { "phase_name": "REFACTOR_CONTINUOUS", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" },
      { "phase_name": "COMMIT", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" }
    ]
  }
}
=== after docs/feature/billing/steps/01-01.json
{
  "task_id": "01-01",
  "project_id": "billing",
  "schema_version": "3.0",
  "tdd_cycle": {
    "phase_execution_log": [
      { "phase_name": "PREPARE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_ACCEPTANCE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_UNIT", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "GREEN", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "REVIEW", "status": "EXECUTED", "outcome": "PASS", "notes": "meets the criteria" },
      { "phase_name": "REFACTOR_CONTINUOUS", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" },
      { "phase_name": "COMMIT", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" }
    ]
  }
}
=== message
feat(01-01): GREEN
=== expected
docs/feature/billing/steps/01-01.json:12:81: error PG080: this commit brings the step to its REVIEW checkpoint, and its message does not say so: "feat(01-01): GREEN"
    Commit the step by itself, with a message that begins with "review(01-01):".
    at /tdd_cycle/phase_execution_log/5/blocked_by
docs/feature/billing/steps/01-01.json:12:81: error PG082: this commit changes which phases of more than one task are pending: docs/feature/auth/steps/01-01, docs/feature/billing/steps/01-01
    Commit each task's checkpoint by itself, so that each can be gone back to.
    at /tdd_cycle/phase_execution_log/5/blocked_by
