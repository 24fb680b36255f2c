Nothing is tested any more.

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
      { "phase_name": "GREEN", "status": "EXECUTED", "outcome": "PASS", "test_results": { "total": 3, "passed": 3, "failed": 0, "skipped": 0 }, "evidence": { "command": ["node", "--test"], "exit_code": 0, "report_sha256": ["c0ffee"] } },
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
      { "phase_name": "RED_UNIT", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "GREEN", "status": "EXECUTED", "outcome": "PASS", "test_results": { "total": 3, "passed": 3, "failed": 0, "skipped": 0 }, "evidence": { "command": ["node", "--test"], "exit_code": 0, "report_sha256": ["c0ffee"] } },
      { "phase_name": "COMMIT", "status": "EXECUTED", "outcome": "PASS" }
    ]
  }
}
=== rerun GREEN
the report has no test
=== expected
docs/feature/auth/steps/01-01.json:10:65: error PG216: GREEN is recorded as PASS, and its command was run again: the report has no test
    Make the command pass from a clean checkout of the commit, and run the phase again with "phase run".
    at /tdd_cycle/phase_execution_log/3/outcome, phase GREEN
