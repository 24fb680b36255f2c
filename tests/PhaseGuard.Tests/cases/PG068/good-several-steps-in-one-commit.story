From TODO to DONE.

=== before docs/feature/auth/steps/01-01.json NNNNN
"state": {"status": "TODO"}
=== after docs/feature/auth/steps/01-01.json EEEEE
"state": {"status": "DONE", "completed_at": "2026-01-28T15:00:00Z"}
=== expected
docs/feature/auth/steps/01-01.json:12:43: warning PG065: this commit finishes 5 phases, from PREPARE to COMMIT, across a checkpoint
    Commit at each checkpoint, so that each can be gone back to.
    at /tdd_cycle/phase_execution_log/4/status, phase COMMIT
