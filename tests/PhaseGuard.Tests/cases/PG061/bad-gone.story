GREEN was executed, and is gone.

=== before docs/feature/auth/steps/01-01.json EEEEE
=== after docs/feature/auth/steps/01-01.json
{
  "task_id": "01-01",
  "project_id": "auth",
  "schema_version": "4.0",
  "tdd_cycle": {
    "phase_execution_log": [
      { "phase_name": "PREPARE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_ACCEPTANCE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_UNIT", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "COMMIT", "status": "EXECUTED", "outcome": "PASS" }
    ]
  }
}
=== expected
docs/feature/auth/steps/01-01.json:6:28: error PG012: the log lacks 1 of the 5 phases of version 4.0: GREEN
    Insert after RED_UNIT { "phase_name": "GREEN", "status": "NOT_EXECUTED" }.
    at /tdd_cycle/phase_execution_log
docs/feature/auth/steps/01-01.json:6:28: error PG061: Phase GREEN was EXECUTED, and is gone
    Bring the result back. Whoever executes the phase again appends the run before to its "history" first, such as { "outcome": "PASS" }.
    at /tdd_cycle/phase_execution_log, phase GREEN
