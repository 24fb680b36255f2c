REFACTOR_L4 stands before COMMIT.

=== after docs/feature/auth/steps/01-01.json EEEEEPPP
=== commit
push
=== expected
docs/feature/auth/steps/01-01.json:11:43: warning PG065: this commit finishes 5 phases, from PREPARE to REVIEW, across a checkpoint
    Commit at each checkpoint, so that each can be gone back to.
    at /tdd_cycle/phase_execution_log/4/status, phase REVIEW
docs/feature/auth/steps/01-01.json:12:81: error PG083: the step is pushed while REFACTOR_CONTINUOUS, REFACTOR_L4 are pending
    Push when all phases but COMMIT are finished.
    at /tdd_cycle/phase_execution_log/5/blocked_by
