The step was only planned, and nothing of it is pending.

=== after docs/feature/auth/steps/01-01.json NNNNN
=== message
feat(01-01): GREEN
=== expected
docs/feature/auth/steps/01-01.json:1:1: error PG081: the message says that the step is at its GREEN checkpoint, and it is at none, since no phase is pending
    Bring the step to GREEN, or begin the message with other words than "feat(01-01): GREEN".
    at the file
docs/feature/auth/steps/01-01.json:7:44: error PG021: this step has not been started: no phase of 5 was executed
    Say who begins with it by `step start`, then execute its phases, and record each.
    at /tdd_cycle/phase_execution_log/0/status
