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
  "tdd_cycle": {
    "phase_execution_log": [
      { "phase_name": "PREPARE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_ACCEPTANCE", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "RED_UNIT", "status": "SKIPPED", "blocked_by": "APPROVED_SKIP: Ada: the unit is generated",
        "approval": true },
      { "phase_name": "GREEN", "status": "EXECUTED", "outcome": "PASS" },
      { "phase_name": "COMMIT", "status": "EXECUTED", "outcome": "PASS" }
    ]
  }
}
=== expected
docs/feature/auth/steps/01-01.json:1:1: warning PG067: the file is new, and all its 5 phases are finished
    Commit a step at each checkpoint, while it is worked on; this one needs somebody who looks at its evidence.
    at the file
docs/feature/auth/steps/01-01.json:9:70: error PG217: the skip of RED_UNIT is called approved, and nobody signed it
    Have an approver sign it, with `approve`; or finish the phase.
    at /tdd_cycle/phase_execution_log/2/blocked_by, phase RED_UNIT
