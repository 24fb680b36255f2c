The pending phases fit no checkpoint.

=== before docs/feature/auth/steps/01-01.json EENNNNN
=== after docs/feature/auth/steps/01-01.json EEPPPPP
=== message
review(01-01)
=== expected
docs/feature/auth/steps/01-01.json:9:70: error PG034: the pending phases fit no checkpoint; the nearest is GREEN, after which REVIEW and all later phases are pending
    To be at GREEN: finish RED_UNIT, GREEN.
    at /tdd_cycle/phase_execution_log/2/blocked_by, phase RED_UNIT
docs/feature/auth/steps/01-01.json:9:70: error PG081: the message says that the step is at its REVIEW checkpoint, and it is at none
    Bring the step to REVIEW, or begin the message with other words than "review(01-01):".
    at /tdd_cycle/phase_execution_log/2/blocked_by
