The file without a task id is at no checkpoint.

=== before docs/feature/auth/steps/01-01.json
{
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
  "project_id": "auth",
  "schema_version": "4.0",
  "notes": 1,
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
=== message
feat(01-01): GREEN
=== expected
docs/feature/auth/steps/01-01.json:1:1: warning PG007: the step has no "task_id"
    Add it at the root of the file: "task_id" as the file is named, "project_id" as in the other steps.
    at the file
docs/feature/auth/steps/01-01.json:1:1: error PG081: the message says that the step is at its GREEN checkpoint, and it is at none, since no phase is pending
    Bring the step to GREEN, or begin the message with other words than "feat(01-01): GREEN".
    at the file
docs/feature/auth/steps/01-01.json:10:42: error PG021: Phase GREEN not executed
    Execute the phase and record its outcome, or skip it for an accepted reason.
    at /tdd_cycle/phase_execution_log/3/status, phase GREEN
docs/feature/auth/steps/01-01.json:11:43: error PG021: Phase COMMIT not executed
    Execute the phase and record its outcome, or skip it for an accepted reason.
    at /tdd_cycle/phase_execution_log/4/status, phase COMMIT
