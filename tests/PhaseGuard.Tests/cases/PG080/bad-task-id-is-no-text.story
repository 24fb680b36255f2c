A task id of another type is none.

=== before docs/feature/auth/steps/01-01.json
{
  "task_id": 101,
  "project_id": "auth",
  "schema_version": "4.0",
  "tdd_cycle": {
    "phase_execution_log": [
      { "phase_name": "PREPARE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_ACCEPTANCE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_UNIT", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "GREEN", "status": "NOT_EXECUTED" },
      { "phase_name": "COMMIT", "status": "NOT_EXECUTED" }
    ]
  }
}
=== after docs/feature/auth/steps/01-01.json
{
  "task_id": 101,
  "project_id": "auth",
  "schema_version": "4.0",
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
=== message
feat(101): GREEN
=== expected
docs/feature/auth/steps/01-01.json:2:14: warning PG005: "task_id" must be a string, and is the number 101
    Write a string here.
    at /task_id
docs/feature/auth/steps/01-01.json:11:68: error PG080: this commit brings the step to its GREEN checkpoint, and its message does not say so: "feat(101): GREEN"
    Begin the message with "feat(01-01): GREEN".
    at /tdd_cycle/phase_execution_log/4/blocked_by
