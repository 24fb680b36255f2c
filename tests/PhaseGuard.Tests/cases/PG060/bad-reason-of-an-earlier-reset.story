The state goes back to TODO, and the reasoned entry was there before.

=== before docs/feature/auth/steps/01-01.json EEEEE
"state": {"status": "DONE", "completed_at": "2026-01-28T15:00:00Z"}
"state_history": [{"status": "TODO"}, {"status": "IN_PROGRESS"}, {"status": "DONE"}, {"status": "TODO", "reason": "the provider changed its protocol"}]
=== after docs/feature/auth/steps/01-01.json EEEEP
"state": {"status": "TODO"}
"state_history": [{"status": "TODO"}, {"status": "IN_PROGRESS"}, {"status": "DONE"}, {"status": "TODO", "reason": "the provider changed its protocol"}]
=== expected
docs/feature/auth/steps/01-01.json:5:23: warning PG042: the state is "TODO", but phase PREPARE is EXECUTED
    Set the state to IN_PROGRESS when the first phase starts, and to DONE after the last.
    at /state/status
docs/feature/auth/steps/01-01.json:5:23: error PG060: the step was DONE, and now is "TODO"
    Reset it openly: set the state to TODO, and append a TODO entry with a "reason" to state_history.
    at /state/status
docs/feature/auth/steps/01-01.json:13:43: error PG061: Phase COMMIT was EXECUTED, and now is SKIPPED
    Keep the result, or keep it in the phase's "history" and execute the phase again.
    at /tdd_cycle/phase_execution_log/4/status, phase COMMIT
