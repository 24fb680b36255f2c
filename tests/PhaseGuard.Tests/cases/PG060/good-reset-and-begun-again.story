The step is reset openly, and begun again before the next commit, as a merge or a squash may bring it.

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
  "state": {"status": "IN_PROGRESS", "started_at": "2026-01-29T08:00:00Z"},
  "state_history": [{"status": "TODO"}, {"status": "IN_PROGRESS"}, {"status": "DONE"}, {"status": "TODO", "reason": "the provider changed its protocol"}, {"status": "IN_PROGRESS"}],
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
=== expected
