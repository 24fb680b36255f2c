The state of a step that was done is taken out of the file.

=== before docs/feature/auth/steps/01-01.json EEEEE
"state": {"status": "DONE", "completed_at": "2026-01-28T15:00:00Z"}
=== after docs/feature/auth/steps/01-01.json EEEEE
=== expected
docs/feature/auth/steps/01-01.json:1:1: error PG060: the step was DONE, and now has no state
    Reset it openly: set the state to TODO, and append { "status": "TODO", "reason": "why it is done once more" } to "state_history".
    at the file
