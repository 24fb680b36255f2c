Nobody had started the step.

=== before docs/feature/auth/steps/01-01.json NNNNNNN
=== after docs/feature/auth/steps/01-01.json EEEEE
=== expected
docs/feature/auth/steps/01-01.json:11:43: warning PG065: this commit finishes 5 phases, from PREPARE to COMMIT, across a checkpoint
    Commit at each checkpoint, so that each can be gone back to.
    at /tdd_cycle/phase_execution_log/4/status, phase COMMIT
