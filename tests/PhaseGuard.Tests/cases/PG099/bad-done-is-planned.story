A step that was done in public is planned in what replaces it.

=== before docs/feature/auth/steps/01-01.json EEEEE
"state": { "status": "DONE", "completed_at": "2026-01-28T15:00:00Z" }
=== after docs/feature/auth/steps/01-01.json EEENN
"state": { "status": "IN_PROGRESS", "started_at": "2026-01-28T14:00:00Z" }
=== commit
replaced
=== expected
docs/feature/auth/steps/01-01.json:5:24: warning PG099: the step was DONE, and now is "IN_PROGRESS" (bbbbbbbbbbbb replaces aaaaaaaaaaaa)
    Reset it openly: set the state to TODO, and append { "status": "TODO", "reason": "why it is done once more" } to "state_history".
    at /state/status
docs/feature/auth/steps/01-01.json:11:42: error PG021: Phase GREEN not executed
    Execute the phase and record its outcome, or skip it for an accepted reason.
    at /tdd_cycle/phase_execution_log/3/status, phase GREEN
docs/feature/auth/steps/01-01.json:11:42: warning PG099: Phase GREEN was EXECUTED, and now is NOT_EXECUTED (bbbbbbbbbbbb replaces aaaaaaaaaaaa)
    Bring the result back. Whoever executes the phase again appends the run before to its "history" first, such as { "outcome": "PASS" }.
    at /tdd_cycle/phase_execution_log/3/status, phase GREEN
docs/feature/auth/steps/01-01.json:12:43: error PG021: Phase COMMIT not executed
    Execute the phase and record its outcome, or skip it for an accepted reason.
    at /tdd_cycle/phase_execution_log/4/status, phase COMMIT
docs/feature/auth/steps/01-01.json:12:43: warning PG099: Phase COMMIT was EXECUTED, and now is NOT_EXECUTED (bbbbbbbbbbbb replaces aaaaaaaaaaaa)
    Bring the result back. Whoever executes the phase again appends the run before to its "history" first, such as { "outcome": "PASS" }.
    at /tdd_cycle/phase_execution_log/4/status, phase COMMIT
