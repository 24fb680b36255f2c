The step is at REVIEW.

=== after docs/feature/auth/steps/01-01.json EEEEEEEPPPPPPP
=== commit
push
=== expected
docs/feature/auth/steps/01-01.json:13:43: warning PG065: this commit finishes 7 phases, from PREPARE to REVIEW, across a checkpoint
    Commit at each checkpoint, so that each can be gone back to.
    at /tdd_cycle/phase_execution_log/6/status, phase REVIEW
docs/feature/auth/steps/01-01.json:14:73: error PG083: the step is pushed while REFACTOR_L1, REFACTOR_L2, REFACTOR_L3, REFACTOR_L4, POST_REFACTOR_REVIEW, FINAL_VALIDATE are pending
    Push when all phases but COMMIT are finished.
    at /tdd_cycle/phase_execution_log/7/blocked_by
