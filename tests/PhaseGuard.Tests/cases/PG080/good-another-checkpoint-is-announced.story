Who announces the wrong checkpoint is told once, by PG081.

=== before docs/feature/auth/steps/01-01.json EEEEPPP
=== after docs/feature/auth/steps/01-01.json EEEEEPP
=== message
feat(01-01): GREEN
=== expected
docs/feature/auth/steps/01-01.json:12:81: error PG081: the message says that the step is at its GREEN checkpoint, and it is at REVIEW
    Begin the message with "review(01-01):".
    at /tdd_cycle/phase_execution_log/5/blocked_by
