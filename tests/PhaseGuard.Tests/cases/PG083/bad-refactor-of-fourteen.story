The step is at REFACTOR.

=== after docs/feature/auth/steps/01-01.json EEEEEEEEEEEPPP
=== commit
push
=== expected
docs/feature/auth/steps/01-01.json:17:48: warning PG065: this commit finishes 11 phases, from PREPARE to REFACTOR_L4, across a checkpoint
    Commit at each checkpoint, so that each can be gone back to.
    at /tdd_cycle/phase_execution_log/10/status, phase REFACTOR_L4
docs/feature/auth/steps/01-01.json:18:82: error PG083: the step is pushed while POST_REFACTOR_REVIEW, FINAL_VALIDATE are pending
    Push when all phases but COMMIT are finished.
    at /tdd_cycle/phase_execution_log/11/blocked_by
