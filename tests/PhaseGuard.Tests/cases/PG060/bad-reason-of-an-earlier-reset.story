The state goes back to TODO, and the reasoned entry was there before.

=== before docs/feature/auth/steps/01-01.json EEEEE
"state": {"status": "DONE", "completed_at": "2026-01-28T15:00:00Z"}
"state_history": [{"status": "TODO"}, {"status": "IN_PROGRESS"}, {"status": "DONE"}, {"status": "TODO", "reason": "the provider changed its protocol"}]
=== after docs/feature/auth/steps/01-01.json EEEEP
"state": {"status": "TODO"}
"state_history": [{"status": "TODO"}, {"status": "IN_PROGRESS"}, {"status": "DONE"}, {"status": "TODO", "reason": "the provider changed its protocol"}]
=== expected
docs/feature/auth/steps/01-01.json:5:23: warning PG042: the state is "TODO", but phase PREPARE is EXECUTED
    Set "status" of the state to IN_PROGRESS, or to DONE where all phases are finished, and record the times.
    at /state/status
docs/feature/auth/steps/01-01.json:5:23: error PG060: the step was DONE, and now is "TODO"
    Reset it openly: set the state to TODO, and append { "status": "TODO", "reason": "why it is done once more" } to "state_history".
    at /state/status
docs/feature/auth/steps/01-01.json:13:43: error PG061: Phase COMMIT was EXECUTED, and now is SKIPPED
    Bring the result back. Whoever executes the phase again appends the run before to its "history" first, such as { "outcome": "PASS" }.
    at /tdd_cycle/phase_execution_log/4/status, phase COMMIT
