The step comes to GREEN, and the message tells other things.

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
      { "phase_name": "GREEN_ACCEPTANCE", "status": "NOT_EXECUTED" },
      { "phase_name": "REVIEW", "status": "NOT_EXECUTED" },
      { "phase_name": "REFACTOR_L1", "status": "NOT_EXECUTED" },
      { "phase_name": "REFACTOR_L2", "status": "NOT_EXECUTED" },
      { "phase_name": "REFACTOR_L3", "status": "NOT_EXECUTED" },
      { "phase_name": "REFACTOR_L4", "status": "NOT_EXECUTED" },
      { "phase_name": "POST_REFACTOR_REVIEW", "status": "NOT_EXECUTED" },
      { "phase_name": "FINAL_VALIDATE", "status": "NOT_EXECUTED" },
      { "phase_name": "COMMIT", "status": "NOT_EXECUTED" }
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
feat(auth): let users log in
=== expected
docs/feature/auth/steps/01-01.json:13:68: error PG080: this commit brings the step to its GREEN checkpoint, and its message does not say so: "feat(auth): let users log in"
    Begin the message with "feat(01-01): GREEN".
    at /tdd_cycle/phase_execution_log/6/blocked_by
