FINAL_VALIDATE has no outcome.

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
      { "phase_name": "REVIEW", "status": "EXECUTED", "outcome": "PASS", "notes": "meets the criteria" },
      { "phase_name": "REFACTOR_L1", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "REFACTOR_L2", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "REFACTOR_L3", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "REFACTOR_L4", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "POST_REFACTOR_REVIEW", "status": "EXECUTED", "outcome": "PASS", "notes": "meets the criteria" },
      { "phase_name": "FINAL_VALIDATE", "status": "EXECUTED" },
      { "phase_name": "COMMIT", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" }
    ]
  }
}
=== after docs/feature/auth/steps/01-01.json
{
  "task_id": "01-01",
  "project_id": "auth-2",
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
      { "phase_name": "REFACTOR_L1", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "REFACTOR_L2", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "REFACTOR_L3", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "REFACTOR_L4", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "POST_REFACTOR_REVIEW", "status": "EXECUTED", "outcome": "PASS", "notes": "meets the criteria" },
      { "phase_name": "FINAL_VALIDATE", "status": "EXECUTED" },
      { "phase_name": "COMMIT", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" }
    ]
  }
}
=== message
test(01-01)
=== expected
docs/feature/auth/steps/01-01.json:19:7: error PG023: Phase FINAL_VALIDATE is EXECUTED without an outcome
    Add "outcome": PASS or FAIL.
    at /tdd_cycle/phase_execution_log/12, phase FINAL_VALIDATE
docs/feature/auth/steps/01-01.json:20:68: warning PG084: the message says that the step is at its FINAL checkpoint, and FINAL_VALIDATE is not EXECUTED with PASS
    Execute FINAL_VALIDATE until it passes, and commit then.
    at /tdd_cycle/phase_execution_log/13/blocked_by
