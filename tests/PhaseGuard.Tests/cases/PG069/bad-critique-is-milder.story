A critique says less.

=== before docs/feature/auth/steps/01-01.json
{
  "task_id": "01-01",
  "project_id": "auth",
  "schema_version": "4.0",
  "reviews": [
    { "reviewer": "@ada", "ready_for_execution": false, "critiques": [ { "severity": "MEDIUM", "critique": "no tests named", "resolved": false } ] }
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
=== expected
docs/feature/auth/steps/01-01.json:6:5: error PG069: the review at index 0, by "@ada", was rewritten
    Bring the earlier reviews back as they were; a reviewer says something new by another review after them.
    at /reviews/0
docs/feature/auth/steps/01-01.json:10:44: error PG021: this step has not been started: no phase of 5 was executed
    Say who begins with it by `step start`, then execute its phases, and record each.
    at /tdd_cycle/phase_execution_log/0/status
