A phase that is missing is told by PG012.

=== before docs/feature/auth/steps/01-01.json EEEEEEEEEEEEEP
"project_id": "a"
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
      { "phase_name": "REFACTOR_L1", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "REFACTOR_L2", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "REFACTOR_L3", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "REFACTOR_L4", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "POST_REFACTOR_REVIEW", "status": "EXECUTED", "outcome": "PASS", "notes": "meets the criteria" },
      { "phase_name": "COMMIT", "status": "EXECUTED", "outcome": "PASS" }
    ]
  }
}
=== message
test(01-01)
=== expected
docs/feature/auth/steps/01-01.json:6:28: error PG012: the log lacks 1 of the 14 phases of version 1.0: FINAL_VALIDATE
    Insert after POST_REFACTOR_REVIEW { "phase_name": "FINAL_VALIDATE", "status": "NOT_EXECUTED" }.
    at /tdd_cycle/phase_execution_log
docs/feature/auth/steps/01-01.json:6:28: error PG061: Phase FINAL_VALIDATE was EXECUTED, and is gone
    Bring the result back. Whoever executes the phase again appends the run before to its "history" first, such as { "outcome": "PASS" }.
    at /tdd_cycle/phase_execution_log, phase FINAL_VALIDATE
