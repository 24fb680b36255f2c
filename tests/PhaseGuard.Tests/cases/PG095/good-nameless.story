A file that does not say its id may be meant.

=== after docs/feature/auth/steps/01-02.json NNNNN
"state": { "status": "TODO" }
"execution_blocked": { "reason": "dependency_not_met", "blocking_tasks": ["01-01"] }
=== beside docs/feature/auth/steps/01-01.json
{ "state": { "status": "TODO" } }
=== expected
docs/feature/auth/steps/01-02.json:9:44: error PG021: this step has not been started: no phase of 5 was executed
    Say who begins with it by `step start`, then execute its phases, and record each.
    at /tdd_cycle/phase_execution_log/0/status
