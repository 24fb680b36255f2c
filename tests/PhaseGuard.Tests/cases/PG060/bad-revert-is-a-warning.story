A revert takes back on purpose.

=== before docs/feature/auth/steps/01-01.json EEEEE
"state": {"status": "DONE", "completed_at": "2026-01-28T15:00:00Z"}
=== after docs/feature/auth/steps/01-01.json EEEEE
"state": {"status": "IN_PROGRESS", "started_at": "2026-01-28T14:00:00Z"}
=== commit
revert
=== expected
docs/feature/auth/steps/01-01.json:5:23: warning PG060: the step was DONE, and now is "IN_PROGRESS" (a revert to an earlier version)
    Reset it openly: set the state to TODO, and append { "status": "TODO", "reason": "why it is done once more" } to "state_history".
    at /state/status
