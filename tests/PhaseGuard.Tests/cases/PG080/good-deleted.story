A file that is gone is at no checkpoint.

=== before docs/feature/auth/steps/01-01.json EEEEP
=== message
wip
=== expected
docs/feature/auth/steps/01-01.json:1:1: warning PG064: a step that was begun was removed
    Bring the file back with `git restore --staged --worktree`, and keep it until its state is DONE.
    at the file
