A newer version is declared to need fewer phases.

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
      { "phase_name": "REVIEW", "status": "NOT_EXECUTED", "notes": "reviewed against the acceptance criteria" },
      { "phase_name": "REFACTOR_CONTINUOUS", "status": "NOT_EXECUTED" },
      { "phase_name": "COMMIT", "status": "NOT_EXECUTED" }
    ]
  }
}
=== after docs/feature/auth/steps/01-01.json EEEEN
=== expected
docs/feature/auth/steps/01-01.json:4:21: error PG063: the step was begun with 7 phases, and now needs 5
    Declare version 3.0 again, in which the step was begun, and finish it there.
    at /schema_version
docs/feature/auth/steps/01-01.json:11:43: error PG021: Phase COMMIT not executed
    Execute it and record its outcome, or commit what is finished: `checkpoint GREEN` leaves the rest for later.
    at /tdd_cycle/phase_execution_log/4/status, phase COMMIT
