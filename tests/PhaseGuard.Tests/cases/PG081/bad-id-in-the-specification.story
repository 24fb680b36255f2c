The task id stands in task_specification.

=== before docs/feature/auth/steps/01-01.json
{
  "project_id": "auth",
  "schema_version": "1.0",
  "task_specification": { "task_id": "01-01" },
  "tdd_cycle": {
    "phase_execution_log": [
      { "phase_name": "PREPARE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_ACCEPTANCE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_UNIT", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "GREEN_UNIT", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "CHECK_ACCEPTANCE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "GREEN_ACCEPTANCE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "REVIEW", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" },
      { "phase_name": "REFACTOR_L1", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" },
      { "phase_name": "REFACTOR_L2", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" },
      { "phase_name": "REFACTOR_L3", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" },
      { "phase_name": "REFACTOR_L4", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" },
      { "phase_name": "POST_REFACTOR_REVIEW", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" },
      { "phase_name": "FINAL_VALIDATE", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" },
      { "phase_name": "COMMIT", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" }
    ]
  }
}
=== after docs/feature/auth/steps/01-01.json
{
  "project_id": "auth",
  "schema_version": "1.0",
  "task_specification": { "task_id": "01-01", "x": 1 },
  "tdd_cycle": {
    "phase_execution_log": [
      { "phase_name": "PREPARE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_ACCEPTANCE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_UNIT", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "GREEN_UNIT", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "CHECK_ACCEPTANCE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "GREEN_ACCEPTANCE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "REVIEW", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" },
      { "phase_name": "REFACTOR_L1", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" },
      { "phase_name": "REFACTOR_L2", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" },
      { "phase_name": "REFACTOR_L3", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" },
      { "phase_name": "REFACTOR_L4", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" },
      { "phase_name": "POST_REFACTOR_REVIEW", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" },
      { "phase_name": "FINAL_VALIDATE", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" },
      { "phase_name": "COMMIT", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" }
    ]
  }
}
=== message
test(01-01)
=== expected
docs/feature/auth/steps/01-01.json:13:68: error PG081: the message says that the step is at its FINAL checkpoint, and it is at GREEN
    Begin the message with "feat(01-01): GREEN", or bring the step to FINAL.
    at /tdd_cycle/phase_execution_log/6/blocked_by
