A file that is gone moves to no checkpoint.

=== before docs/feature/auth/steps/01-01.json EEENN
=== after docs/feature/auth/steps/01-01.json EEEEP
=== before docs/feature/auth/steps/01-02.json EEEEP
=== message
feat(01-01): GREEN
=== expected
docs/feature/auth/steps/01-02.json:1:1: warning PG064: a step that was begun was removed
    Bring the file back with `git restore --staged --worktree`, and keep it until its state is DONE.
    at the file
