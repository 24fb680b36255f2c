One phase beside COMMIT is pending.

=== before docs/feature/auth/steps/01-01.json EEEEPPP
=== after docs/feature/auth/steps/01-01.json EEEEEPP
=== commit
push
=== expected
docs/feature/auth/steps/01-01.json:12:81: error PG083: the step is pushed while REFACTOR_CONTINUOUS is pending
    Push when all phases but COMMIT are finished.
    at /tdd_cycle/phase_execution_log/5/blocked_by
