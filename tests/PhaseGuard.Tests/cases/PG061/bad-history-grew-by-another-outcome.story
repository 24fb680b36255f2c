The history grew, but not by the outcome from before.

=== before docs/feature/auth/steps/01-01.json EEEEE
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
      { "phase_name": "GREEN", "status": "IN_PROGRESS", "history": [{"outcome": "FAIL"}] },
      { "phase_name": "COMMIT", "status": "EXECUTED", "outcome": "PASS" }
    ]
  }
}
=== expected
docs/feature/auth/steps/01-01.json:10:42: error PG022: Phase GREEN left in progress
    Finish the phase: set "status" to EXECUTED and record its outcome.
    at /tdd_cycle/phase_execution_log/3/status, phase GREEN
docs/feature/auth/steps/01-01.json:10:42: error PG061: Phase GREEN was EXECUTED, and now is IN_PROGRESS
    Bring the result back. Whoever executes the phase again appends the run before to its "history" first, such as { "outcome": "PASS" }.
    at /tdd_cycle/phase_execution_log/3/status, phase GREEN
docs/feature/auth/steps/01-01.json:10:69: warning PG059: the history of GREEN ends with the outcome "FAIL", but the phase has no outcome
    Append each run of the phase to its "history"; the last one is the phase's own outcome.
    at /tdd_cycle/phase_execution_log/3/history/0, phase GREEN
