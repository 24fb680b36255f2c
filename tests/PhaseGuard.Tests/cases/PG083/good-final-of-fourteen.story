The step is at FINAL.

=== after docs/feature/auth/steps/01-01.json EEEEEEEEEEEEEP
=== commit
push
=== expected
docs/feature/auth/steps/01-01.json:19:51: warning PG065: this commit finishes 13 phases, from PREPARE to FINAL_VALIDATE, across a checkpoint
    Commit at each checkpoint, so that each can be gone back to.
    at /tdd_cycle/phase_execution_log/12/status, phase FINAL_VALIDATE
