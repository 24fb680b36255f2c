The reviews are gone.

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
=== after docs/feature/auth/steps/01-01.json EEEEE
=== expected
docs/feature/auth/steps/01-01.json:1:1: error PG069: the review at index 0, by "@ada", is gone
    Bring the earlier reviews back as they were; a reviewer says something new by another review after them.
    at the file
docs/feature/auth/steps/01-01.json:11:43: warning PG065: this commit finishes 5 phases, from PREPARE to COMMIT, across a checkpoint
    Commit at each checkpoint, so that each can be gone back to.
    at /tdd_cycle/phase_execution_log/4/status, phase COMMIT
