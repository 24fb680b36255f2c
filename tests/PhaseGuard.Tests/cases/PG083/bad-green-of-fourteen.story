The step is at GREEN.

=== after docs/feature/auth/steps/01-01.json EEEEEEPPPPPPPP
=== commit
push
=== expected
docs/feature/auth/steps/01-01.json:13:68: error PG083: the step is pushed while REVIEW, REFACTOR_L1, REFACTOR_L2, REFACTOR_L3, REFACTOR_L4, POST_REFACTOR_REVIEW, FINAL_VALIDATE are pending
    Push when all phases but COMMIT are finished.
    at /tdd_cycle/phase_execution_log/6/blocked_by
