The log is ignored by git.

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
      { "phase_name": "GREEN", "status": "EXECUTED", "outcome": "PASS", "test_results": { "total": 3, "passed": 3, "failed": 0, "skipped": 0 }, "evidence": { "command": ["dotnet", "test"], "exit_code": 0, "log": "docs/feature/auth/logs/20260501T100000Z-01-01.log", "log_sha256": "acf62dfff44deea68a2ce4d36e902a77cf185b2b02d227b9750c42b1249ded92", "report_sha256": ["c0ffee"] } },
      { "phase_name": "COMMIT", "status": "EXECUTED", "outcome": "PASS" }
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
      { "phase_name": "GREEN", "status": "EXECUTED", "outcome": "PASS", "test_results": { "total": 3, "passed": 3, "failed": 0, "skipped": 0 }, "evidence": { "command": ["dotnet", "test"], "exit_code": 0, "log": "docs/feature/auth/logs/20260501T100000Z-01-01.log", "log_sha256": "acf62dfff44deea68a2ce4d36e902a77cf185b2b02d227b9750c42b1249ded92", "report_sha256": ["c0ffee"] } },
      { "phase_name": "COMMIT", "status": "EXECUTED", "outcome": "PASS" }
    ]
  }
}
=== expected
docs/feature/auth/steps/01-01.json:10:213: warning PG215: GREEN names the log "docs/feature/auth/logs/20260501T100000Z-01-01.log", which is not there
    Commit the log together with the step, by "git add --force" where it is ignored; where it is lost, run the phase again.
    at /tdd_cycle/phase_execution_log/3/evidence/log
