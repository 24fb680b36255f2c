A step that nobody started is dropped.

=== before docs/feature/auth/steps/01-01.json
{
  "task_id": "01-01",
  "project_id": "auth",
  "schema_version": "4.0",
  "tdd_cycle": {
    "phase_execution_log": [
      { "phase_name": "PREPARE", "status": "NOT_EXECUTED" },
      { "phase_name": "RED_ACCEPTANCE", "status": "NOT_EXECUTED" },
      { "phase_name": "RED_UNIT", "status": "NOT_EXECUTED" },
      { "phase_name": "GREEN", "status": "NOT_EXECUTED" },
      { "phase_name": "COMMIT", "status": "NOT_EXECUTED" }
    ]
  }
}
=== expected
