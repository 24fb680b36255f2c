The new version has no REVIEW.

=== before docs/feature/auth/steps/01-01.json
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
      { "phase_name": "REVIEW", "status": "EXECUTED", "outcome": "PASS", "notes": "reviewed against the acceptance criteria" },
      { "phase_name": "REFACTOR_CONTINUOUS", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "COMMIT", "status": "EXECUTED", "outcome": "PASS" }
    ]
  }
}
=== after docs/feature/auth/steps/01-01.json EEEEE
=== expected
docs/feature/auth/steps/01-01.json:4:21: error PG063: the step was begun with 7 phases, and now needs 5
    Declare version 3.0 again, in which the step was begun, and finish it there.
    at /schema_version
