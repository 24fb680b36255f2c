The message says REFACTOR, and the step is at GREEN.

=== before docs/feature/auth/steps/01-01.json EEEEEEPPPPPPPP
=== after docs/feature/auth/steps/01-01.json EEEEEEPPPPPPPP
"project_id": "auth-2"
=== message
refactor(01-01)
=== expected
docs/feature/auth/steps/01-01.json:13:68: error PG081: the message says that the step is at its REFACTOR checkpoint, and it is at GREEN
    Begin the message with "feat(01-01): GREEN", or bring the step to REFACTOR.
    at /tdd_cycle/phase_execution_log/6/blocked_by
