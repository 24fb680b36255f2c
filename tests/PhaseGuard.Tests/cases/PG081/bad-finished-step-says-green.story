The step is past GREEN for good.

=== before docs/feature/auth/steps/01-01.json EEEEP
=== after docs/feature/auth/steps/01-01.json EEEEE
=== message
feat(01-01): GREEN
=== expected
docs/feature/auth/steps/01-01.json:1:1: error PG081: the message says that the step is at its GREEN checkpoint, and it is at none, since no phase is pending
    Begin the message with other words than "feat(01-01): GREEN".
    at the file
