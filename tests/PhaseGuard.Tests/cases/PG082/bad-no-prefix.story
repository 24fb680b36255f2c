Two tasks come to GREEN, and the message announces neither.

=== before docs/feature/auth/steps/01-01.json EEENN
=== after docs/feature/auth/steps/01-01.json EEEEP
=== before docs/feature/auth/steps/01-02.json EEENN
=== after docs/feature/auth/steps/01-02.json EEEEP
=== message
wip
=== expected
docs/feature/auth/steps/01-01.json:11:68: error PG080: this commit brings the step to its GREEN checkpoint, and its message does not say so: "wip"
    Commit the step by itself, with a message that begins with "feat(01-01): GREEN".
    at /tdd_cycle/phase_execution_log/4/blocked_by
docs/feature/auth/steps/01-02.json:11:68: error PG080: this commit brings the step to its GREEN checkpoint, and its message does not say so: "wip"
    Commit the step by itself, with a message that begins with "feat(01-02): GREEN".
    at /tdd_cycle/phase_execution_log/4/blocked_by
docs/feature/auth/steps/01-02.json:11:68: error PG082: this commit changes which phases of more than one task are pending: 01-01, 01-02
    Commit each task's checkpoint by itself, so that each can be gone back to.
    at /tdd_cycle/phase_execution_log/4/blocked_by
