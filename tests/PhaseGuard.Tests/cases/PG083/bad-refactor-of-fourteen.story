The step is at REFACTOR.

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
      { "phase_name": "POST_REFACTOR_REVIEW", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" },
      { "phase_name": "FINAL_VALIDATE", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" },
      { "phase_name": "COMMIT", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" }
    ]
  }
}
=== commit
push
=== expected
docs/feature/auth/steps/01-01.json:17:48: warning PG065: this commit finishes 11 phases, from PREPARE to REFACTOR_L4, across a checkpoint
    Commit at each checkpoint, so that each can be gone back to.
    at /tdd_cycle/phase_execution_log/10/status, phase REFACTOR_L4
docs/feature/auth/steps/01-01.json:18:82: error PG083: the step is pushed while POST_REFACTOR_REVIEW, FINAL_VALIDATE are pending
    Push when all phases but COMMIT are finished.
    at /tdd_cycle/phase_execution_log/11/blocked_by
