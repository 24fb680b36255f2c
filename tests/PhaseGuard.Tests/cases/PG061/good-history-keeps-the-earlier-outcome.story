The phase is executed again, and its history keeps the first run.

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
      { "phase_name": "GREEN", "status": "IN_PROGRESS", "history": [{"status": "EXECUTED", "outcome": "PASS"}] },
      { "phase_name": "COMMIT", "status": "EXECUTED", "outcome": "PASS" }
    ]
  }
}
=== expected
docs/feature/auth/steps/01-01.json:10:42: error PG022: Phase GREEN left in progress
    Finish the phase: set "status" to EXECUTED and record its outcome.
    at /tdd_cycle/phase_execution_log/3/status, phase GREEN
docs/feature/auth/steps/01-01.json:10:69: warning PG059: the history of GREEN ends with the outcome "PASS", but the phase has no outcome
    Append each run of the phase to its "history"; the last one is the phase's own outcome.
    at /tdd_cycle/phase_execution_log/3/history/0, phase GREEN
