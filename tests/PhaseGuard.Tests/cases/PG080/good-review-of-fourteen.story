The message announces REVIEW without a further text.

=== before docs/feature/auth/steps/01-01.json
{
  "task_id": "01-01",
  "project_id": "auth",
  "schema_version": "1.0",
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
  "task_id": "01-01",
  "project_id": "auth",
  "schema_version": "1.0",
  "tdd_cycle": {
    "phase_execution_log": [
      { "phase_name": "PREPARE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_ACCEPTANCE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_UNIT", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "GREEN_UNIT", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "CHECK_ACCEPTANCE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "GREEN_ACCEPTANCE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "REVIEW", "status": "EXECUTED", "outcome": "PASS", "notes": "meets the criteria" },
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
review(01-01)
=== expected
