Without a task id the name of the file is the id.

=== before docs/feature/auth/steps/01-01.json
{
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
  "project_id": "billing",
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
=== after docs/feature/billing/steps/01-01.json
{
  "project_id": "billing",
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
=== message
feat(01-01): GREEN
=== expected
docs/feature/auth/steps/01-01.json:1:1: warning PG007: the step has no "task_id"
    Add it at the root of the file: "task_id" as the file is named, "project_id" as in the other steps.
    at the file
docs/feature/billing/steps/01-01.json:1:1: warning PG007: the step has no "task_id"
    Add it at the root of the file: "task_id" as the file is named, "project_id" as in the other steps.
    at the file
docs/feature/billing/steps/01-01.json:10:68: error PG082: this commit changes which phases of more than one task are pending: docs/feature/auth/steps/01-01, docs/feature/billing/steps/01-01
    Commit each task's checkpoint by itself, so that each can be gone back to.
    at /tdd_cycle/phase_execution_log/4/blocked_by
