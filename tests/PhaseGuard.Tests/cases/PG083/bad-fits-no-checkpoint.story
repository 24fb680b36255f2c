REVIEW alone is pending, though COMMIT was executed.

=== after docs/feature/auth/steps/01-01.json EEEEPEE
=== commit
push
=== expected
docs/feature/auth/steps/01-01.json:11:68: error PG034: the pending phases fit no checkpoint; the nearest is GREEN, after which REVIEW and all later phases are pending
    To be at GREEN: mark REFACTOR_CONTINUOUS, COMMIT as CHECKPOINT_PENDING.
    at /tdd_cycle/phase_execution_log/4/blocked_by, phase REVIEW
docs/feature/auth/steps/01-01.json:11:68: error PG083: the step is pushed while REVIEW is pending
    Push when all phases but COMMIT are finished.
    at /tdd_cycle/phase_execution_log/4/blocked_by
docs/feature/auth/steps/01-01.json:13:43: warning PG065: this commit finishes 6 phases, from PREPARE to COMMIT, across a checkpoint
    Commit at each checkpoint, so that each can be gone back to.
    at /tdd_cycle/phase_execution_log/6/status, phase COMMIT
