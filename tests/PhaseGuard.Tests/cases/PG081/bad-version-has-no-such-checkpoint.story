Five phases have no REFACTOR checkpoint, and COMMIT is pending.

=== before docs/feature/auth/steps/01-01.json EEEEP
=== after docs/feature/auth/steps/01-01.json EEEEP
"project_id": "auth-2"
=== message
refactor(01-01): extract a method
=== expected
docs/feature/auth/steps/01-01.json:11:68: error PG081: the message says that the step is at its REFACTOR checkpoint, and it is at GREEN
    Begin the message with "feat(01-01): GREEN".
    at /tdd_cycle/phase_execution_log/4/blocked_by
