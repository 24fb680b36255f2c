Only the spelling differs.

=== before docs/feature/auth/steps/01-01.json
{
  "task_id": "01-01",
  "project_id": "auth",
  "schema_version": "4.0",
  "reviews": [
    { "reviewer": "@ada", "ready_for_execution": false, "critiques": [ { "severity": "LOW", "critique": "no tests named", "resolved": false } ] }
  ],
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
=== after docs/feature/auth/steps/01-01.json
{
  "task_id": "01-01",
  "project_id": "auth",
  "schema_version": "4.0",
  "reviews": [
    { "critiques": [ { "resolved": false, "critique": "no tests n\u0061med", "severity": "LOW" } ], "ready_for_execution": false, "reviewer": "@ada" }
  ],
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
docs/feature/auth/steps/01-01.json:10:44: error PG021: this step has not been started: no phase of 5 was executed
    Say who begins with it by `step start`, then execute its phases, and record each.
    at /tdd_cycle/phase_execution_log/0/status
