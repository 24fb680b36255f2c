The outcome is gone.

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
      { "phase_name": "GREEN", "status": "EXECUTED" },
      { "phase_name": "COMMIT", "status": "EXECUTED", "outcome": "PASS" }
    ]
  }
}
=== expected
docs/feature/auth/steps/01-01.json:10:7: error PG023: Phase GREEN is EXECUTED without an outcome
    Add "outcome": PASS or FAIL.
    at /tdd_cycle/phase_execution_log/3, phase GREEN
docs/feature/auth/steps/01-01.json:10:7: warning PG066: Phase GREEN has another outcome than before, and its "history" does not tell of the earlier run
    Append the earlier run to the phase's "history" as it was, with its outcome and "ended_at", and then this one.
    at /tdd_cycle/phase_execution_log/3, phase GREEN
