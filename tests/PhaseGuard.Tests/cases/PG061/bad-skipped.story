GREEN was executed, and is skipped.

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
      { "phase_name": "GREEN", "status": "SKIPPED", "blocked_by": "APPROVED_SKIP: Ada" },
      { "phase_name": "COMMIT", "status": "EXECUTED", "outcome": "PASS" }
    ]
  }
}
=== expected
docs/feature/auth/steps/01-01.json:10:42: error PG061: Phase GREEN was EXECUTED, and now is SKIPPED
    Bring the result back. Whoever executes the phase again appends the run before to its "history" first, such as { "outcome": "PASS" }.
    at /tdd_cycle/phase_execution_log/3/status, phase GREEN
