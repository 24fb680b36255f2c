Both files are new.

=== after docs/feature/auth/steps/01-01.json EEEEP
=== after docs/feature/auth/steps/01-02.json EEEEP
=== message
feat(01-01): GREEN
=== expected
docs/feature/auth/steps/01-02.json:11:68: error PG080: this commit brings the step to its GREEN checkpoint, and its message does not say so: "feat(01-01): GREEN"
    Commit the step by itself, with a message that begins with "feat(01-02): GREEN".
    at /tdd_cycle/phase_execution_log/4/blocked_by
docs/feature/auth/steps/01-02.json:11:68: error PG082: this commit changes which phases of more than one task are pending: 01-01, 01-02
    Commit each task's checkpoint by itself, so that each can be gone back to.
    at /tdd_cycle/phase_execution_log/4/blocked_by
