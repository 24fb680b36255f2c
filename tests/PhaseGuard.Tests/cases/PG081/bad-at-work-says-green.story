The phases after GREEN are not marked as pending.

=== before docs/feature/auth/steps/01-01.json EEENN
=== after docs/feature/auth/steps/01-01.json EEEEN
=== message
feat(01-01): GREEN
=== expected
docs/feature/auth/steps/01-01.json:1:1: error PG081: the message says that the step is at its GREEN checkpoint, and it is at none, since no phase is pending
    Bring the step to GREEN, or begin the message with other words than "feat(01-01): GREEN".
    at the file
docs/feature/auth/steps/01-01.json:11:43: error PG021: Phase COMMIT not executed
    Execute it and record its outcome, or commit what is finished: `checkpoint GREEN` leaves the rest for later.
    at /tdd_cycle/phase_execution_log/4/status, phase COMMIT
