What is at work again has no log yet.

=== before docs/feature/auth/steps/01-01.json
{
  "task_id": "01-01",
  "project_id": "auth",
  "schema_version": "4.0",
  "tdd_cycle": {
    "phase_execution_log": [
      { "phase_name": "PREPARE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_ACCEPTANCE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_UNIT", "status": "EXECUTED", "outcome": "PASS", "test_results": { "total": 3, "passed": 2, "failed": 1, "skipped": 0 }, "evidence": { "command": ["dotnet", "test"], "exit_code": 1, "report_sha256": ["c0ffee"] } },
      { "phase_name": "GREEN", "status": "IN_PROGRESS", "started_at": "2026-05-01T10:00:00Z", "evidence": { "log": "docs/feature/auth/logs/20260501T100000Z-01-01.log" } },
      { "phase_name": "COMMIT", "status": "NOT_EXECUTED" }
    ]
  }
}
=== after docs/feature/auth/steps/01-01.json
{
  "task_id": "01-01",
  "project_id": "auth",
  "schema_version": "4.0",
  "tdd_cycle": {
    "phase_execution_log": [
      { "phase_name": "PREPARE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_ACCEPTANCE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_UNIT", "status": "EXECUTED", "outcome": "PASS", "test_results": { "total": 3, "passed": 2, "failed": 1, "skipped": 0 }, "evidence": { "command": ["dotnet", "test"], "exit_code": 1, "report_sha256": ["c0ffee"] } },
      { "phase_name": "GREEN", "status": "IN_PROGRESS", "started_at": "2026-05-01T10:00:00Z", "evidence": { "log": "docs/feature/auth/logs/20260501T100000Z-01-01.log" } },
      { "phase_name": "COMMIT", "status": "NOT_EXECUTED" }
    ]
  }
}
=== expected
docs/feature/auth/steps/01-01.json:10:42: error PG022: Phase GREEN left in progress
    Finish the phase: set "status" to EXECUTED and record its outcome.
    at /tdd_cycle/phase_execution_log/3/status, phase GREEN
docs/feature/auth/steps/01-01.json:11:43: error PG021: Phase COMMIT not executed
    Execute the phase and record its outcome, or skip it for an accepted reason.
    at /tdd_cycle/phase_execution_log/4/status, phase COMMIT
