Each step is told.

=== after docs/feature/auth/steps/01-01.json EEEEPPP
=== after docs/feature/auth/steps/01-02.json EEEEEPP
=== commit
push
=== expected
docs/feature/auth/steps/01-01.json:11:68: error PG083: the step is pushed while REVIEW, REFACTOR_CONTINUOUS are pending
    Push when all phases but COMMIT are finished.
    at /tdd_cycle/phase_execution_log/4/blocked_by
docs/feature/auth/steps/01-02.json:11:43: warning PG065: this commit finishes 5 phases, from PREPARE to REVIEW, across a checkpoint
    Commit at each checkpoint, so that each can be gone back to.
    at /tdd_cycle/phase_execution_log/4/status, phase REVIEW
docs/feature/auth/steps/01-02.json:12:81: error PG083: the step is pushed while REFACTOR_CONTINUOUS is pending
    Push when all phases but COMMIT are finished.
    at /tdd_cycle/phase_execution_log/5/blocked_by
