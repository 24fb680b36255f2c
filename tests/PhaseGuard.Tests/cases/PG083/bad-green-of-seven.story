Phases after GREEN are pending.

=== before docs/feature/auth/steps/01-01.json EEENNNN
=== after docs/feature/auth/steps/01-01.json EEEEPPP
=== commit
push
=== expected
docs/feature/auth/steps/01-01.json:11:68: error PG083: the step is pushed while REVIEW, REFACTOR_CONTINUOUS are pending
    Push when all phases but COMMIT are finished.
    at /tdd_cycle/phase_execution_log/4/blocked_by
