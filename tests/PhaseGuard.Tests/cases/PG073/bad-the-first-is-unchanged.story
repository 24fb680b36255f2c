The cycle is told at its first step, though the commit changes the second.

=== before docs/feature/auth/steps/01-02.json
{
  "task_id": "01-02",
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
=== after docs/feature/auth/steps/01-02.json
{
  "task_id": "01-02",
  "project_id": "auth",
  "schema_version": "4.0",
  "dependencies": ["01-01"],
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
=== beside docs/feature/auth/steps/01-01.json
{ "task_id": "01-01", "dependencies": ["01-02"] }
=== expected
docs/feature/auth/steps/01-01.json:1:40: error PG073: steps wait for one another: 01-01 -> 01-02 -> 01-01
    Take one of these dependencies out.
    at /dependencies/0
