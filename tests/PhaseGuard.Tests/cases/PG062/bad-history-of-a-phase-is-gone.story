The history of a phase is gone.

=== before docs/feature/auth/steps/01-01.json
{
  "task_id": "01-01",
  "project_id": "auth",
  "schema_version": "4.0",
  "tdd_cycle": {
    "phase_execution_log": [
      { "phase_name": "PREPARE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_ACCEPTANCE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_UNIT", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "GREEN", "status": "EXECUTED", "outcome": "PASS", "history": [{"outcome": "FAIL"}, {"outcome": "PASS"}] },
      { "phase_name": "COMMIT", "status": "EXECUTED", "outcome": "PASS" }
    ]
  }
}
=== after docs/feature/auth/steps/01-01.json EEEEE
=== expected
docs/feature/auth/steps/01-01.json:10:7: error PG062: the history of GREEN lost what it told from index 0 on
    Bring the earlier entries back as they were, and append to them.
    at /tdd_cycle/phase_execution_log/3, phase GREEN
