A step in progress is deleted.

=== before docs/feature/auth/steps/01-01.json EEEEE
"state": {"status": "IN_PROGRESS", "started_at": "2026-01-28T14:00:00Z"}
=== expected
docs/feature/auth/steps/01-01.json:1:1: warning PG064: a step in the state "IN_PROGRESS" was removed
    Bring the file back with `git restore --staged --worktree`, and keep it until its state is DONE.
    at the file
