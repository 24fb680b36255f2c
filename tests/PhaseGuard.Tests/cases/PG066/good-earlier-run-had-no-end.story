Nobody wrote down when the earlier run ended.

=== before docs/feature/auth/steps/01-01.json EEEFE
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
      { "phase_name": "GREEN", "status": "EXECUTED", "outcome": "PASS", "ended_at": "2026-01-28T16:00:00Z", "history": [{"outcome": "FAIL", "ended_at": "2026-01-28T15:00:00Z"}, {"outcome": "PASS", "ended_at": "2026-01-28T16:00:00Z"}] },
      { "phase_name": "COMMIT", "status": "EXECUTED", "outcome": "PASS" }
    ]
  }
}
=== expected
