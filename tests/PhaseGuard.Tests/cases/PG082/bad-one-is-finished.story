One task comes to GREEN, and the pending phases of another are finished.

=== before docs/feature/auth/steps/01-01.json EEENN
=== after docs/feature/auth/steps/01-01.json EEEEP
=== before docs/feature/auth/steps/01-02.json EEEEP
=== after docs/feature/auth/steps/01-02.json EEEEE
=== message
feat(01-01): GREEN
=== expected
docs/feature/auth/steps/01-02.json:1:1: error PG082: this commit changes which phases of more than one task are pending: 01-01, 01-02
    Commit each task's checkpoint by itself, so that each can be gone back to.
    at the file
