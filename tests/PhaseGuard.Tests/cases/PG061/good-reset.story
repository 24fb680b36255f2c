The whole step was reset openly.

=== before docs/feature/auth/steps/01-01.json
{
  "task_id": "01-01",
  "project_id": "auth",
  "schema_version": "4.0",
  "state": {"status": "DONE", "completed_at": "2026-01-28T15:00:00Z"},
  "state_history": [{"status": "TODO"}, {"status": "IN_PROGRESS"}, {"status": "DONE"}],
  "tdd_cycle": {
    "phase_execution_log": [
      { "phase_name": "PREPARE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_ACCEPTANCE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_UNIT", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "GREEN", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "COMMIT", "status": "EXECUTED", "outcome": "PASS" }
    ]
  }
}
=== after docs/feature/auth/steps/01-01.json
{
  "task_id": "01-01",
  "project_id": "auth",
  "schema_version": "4.0",
  "state": {"status": "TODO"},
  "state_history": [{"status": "TODO"}, {"status": "IN_PROGRESS"}, {"status": "DONE"}, {"status": "TODO", "reason": "the provider changed its protocol"}],
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
docs/feature/auth/steps/01-01.json:9:44: error PG021: this step has not been started: no phase of 5 was executed
    Execute the phases, or let planned steps in with "plannedSteps": "allow" in phaseguard.json.
    at /tdd_cycle/phase_execution_log/0/status
