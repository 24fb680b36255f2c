The step is at its last checkpoint.

=== after docs/feature/auth/steps/01-01.json EEEEEEEP
=== commit
push
=== expected
docs/feature/auth/steps/01-01.json:13:48: warning PG065: this commit finishes 7 phases, from PREPARE to REFACTOR_L4, across a checkpoint
    Commit at each checkpoint, so that each can be gone back to.
    at /tdd_cycle/phase_execution_log/6/status, phase REFACTOR_L4
