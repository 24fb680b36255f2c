A step that was begun is deleted.

=== before docs/feature/auth/steps/01-01.json EEEEP
=== expected
docs/feature/auth/steps/01-01.json:1:1: warning PG064: a step that was begun was removed
    Bring the file back with `git restore --staged --worktree`, and keep it until its state is DONE.
    at the file
