One is done, and one is not known.

=== after docs/feature/auth/steps/01-02.json NNNNN
"state": { "status": "TODO" }
"execution_blocked": { "reason": "dependency_not_met", "blocking_tasks": ["01-01", "01-09"] }
=== beside docs/feature/auth/steps/01-01.json EEEEE
"state": { "status": "DONE", "completed_at": "2026-01-28T12:00:00Z" }
=== expected
docs/feature/auth/steps/01-02.json:6:77: warning PG095: the step is blocked by "01-01", which is DONE
    Take the block away by `step unblock`, or block the step anew by `step block` with what it waits for.
    at /execution_blocked/blocking_tasks/0
docs/feature/auth/steps/01-02.json:6:86: warning PG095: the step is blocked by "01-09", and no step file of this folder has that task id
    Take the block away by `step unblock`, or block the step anew by `step block` with what it waits for.
    at /execution_blocked/blocking_tasks/1
docs/feature/auth/steps/01-02.json:9:44: error PG021: this step has not been started: no phase of 5 was executed
    Say who begins with it by `step start`, then execute its phases, and record each.
    at /tdd_cycle/phase_execution_log/0/status
