A step that was done goes back to TODO, and no history says why.

=== before docs/feature/auth/steps/01-01.json EEEEE
"state": {"status": "DONE", "completed_at": "2026-01-28T15:00:00Z"}
=== after docs/feature/auth/steps/01-01.json NNNNN
"state": {"status": "TODO"}
=== expected
docs/feature/auth/steps/01-01.json:5:23: error PG060: the step was DONE, and now is "TODO"
    Reset it openly: set the state to TODO, and append { "status": "TODO", "reason": "why it is done once more" } to "state_history".
    at /state/status
docs/feature/auth/steps/01-01.json:8:44: error PG021: this step has not been started: no phase of 5 was executed
    Say who begins with it by `step start`, then execute its phases, and record each.
    at /tdd_cycle/phase_execution_log/0/status
docs/feature/auth/steps/01-01.json:8:44: error PG061: Phase PREPARE was EXECUTED, and now is NOT_EXECUTED
    Bring the result back. Whoever executes the phase again appends the run before to its "history" first, such as { "outcome": "PASS" }.
    at /tdd_cycle/phase_execution_log/0/status, phase PREPARE
docs/feature/auth/steps/01-01.json:9:51: error PG061: Phase RED_ACCEPTANCE was EXECUTED, and now is NOT_EXECUTED
    Bring the result back. Whoever executes the phase again appends the run before to its "history" first, such as { "outcome": "PASS" }.
    at /tdd_cycle/phase_execution_log/1/status, phase RED_ACCEPTANCE
docs/feature/auth/steps/01-01.json:10:45: error PG061: Phase RED_UNIT was EXECUTED, and now is NOT_EXECUTED
    Bring the result back. Whoever executes the phase again appends the run before to its "history" first, such as { "outcome": "PASS" }.
    at /tdd_cycle/phase_execution_log/2/status, phase RED_UNIT
docs/feature/auth/steps/01-01.json:11:42: error PG061: Phase GREEN was EXECUTED, and now is NOT_EXECUTED
    Bring the result back. Whoever executes the phase again appends the run before to its "history" first, such as { "outcome": "PASS" }.
    at /tdd_cycle/phase_execution_log/3/status, phase GREEN
docs/feature/auth/steps/01-01.json:12:43: error PG061: Phase COMMIT was EXECUTED, and now is NOT_EXECUTED
    Bring the result back. Whoever executes the phase again appends the run before to its "history" first, such as { "outcome": "PASS" }.
    at /tdd_cycle/phase_execution_log/4/status, phase COMMIT
