Phases that fit no checkpoint are told by PG034.

=== before docs/feature/auth/steps/01-01.json EENNNNN
=== after docs/feature/auth/steps/01-01.json EEPPPPP
=== message
wip
=== expected
docs/feature/auth/steps/01-01.json:9:70: error PG034: the pending phases fit no checkpoint; the nearest is GREEN, after which REVIEW and all later phases are pending
    To be at GREEN: finish RED_UNIT, GREEN.
    at /tdd_cycle/phase_execution_log/2/blocked_by, phase RED_UNIT
