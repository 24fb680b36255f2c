All up to GREEN in one commit.

=== before docs/feature/auth/steps/01-01.json NNNNNNN
=== after docs/feature/auth/steps/01-01.json
{
  "task_id": "01-01",
  "project_id": "auth",
  "schema_version": "3.0",
  "tdd_cycle": {
    "phase_execution_log": [
      { "phase_name": "PREPARE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_ACCEPTANCE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_UNIT", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "GREEN", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "REVIEW", "status": "SKIPPED", "notes": "reviewed against the acceptance criteria", "blocked_by": "CHECKPOINT_PENDING" },
      { "phase_name": "REFACTOR_CONTINUOUS", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" },
      { "phase_name": "COMMIT", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" }
    ]
  }
}
=== expected
