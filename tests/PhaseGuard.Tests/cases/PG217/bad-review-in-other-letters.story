=== policy
{ "approvers": "allowed_signers" }
=== approvers
# who may approve
ada@example.org,*@lead.example.org namespaces="phaseguard" ssh-ed25519 AAAA
=== after docs/feature/auth/steps/01-01.json
{
  "task_id": "01-01",
  "project_id": "auth",
  "schema_version": "4.0",
  "reviews": [{ "reviewer": "@Ada@Example.org", "ready_for_execution": true }],
  "tdd_cycle": {
    "phase_execution_log": [
      { "phase_name": "PREPARE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_ACCEPTANCE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_UNIT", "status": "SKIPPED", "blocked_by": "NOT_APPLICABLE: the acceptance test says it all" },
      { "phase_name": "GREEN", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "COMMIT", "status": "EXECUTED", "outcome": "PASS" }
    ]
  }
}
=== expected
docs/feature/auth/steps/01-01.json:1:1: warning PG067: the file is new, and all its 5 phases are finished
    Commit a step at each checkpoint, while it is worked on; this one needs somebody who looks at its evidence.
    at the file
docs/feature/auth/steps/01-01.json:5:72: error PG217: the last review by "@Ada@Example.org" is called approved, and nobody signed it
    Have the reviewer sign it, with `approve --review`.
    at /reviews/0/ready_for_execution
