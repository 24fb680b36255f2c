Ten tasks are named, and the others counted.

=== after docs/feature/auth/steps/02-01.json EEEEP
=== after docs/feature/auth/steps/02-02.json EEEEP
=== after docs/feature/auth/steps/02-03.json EEEEP
=== after docs/feature/auth/steps/02-04.json EEEEP
=== after docs/feature/auth/steps/02-05.json EEEEP
=== after docs/feature/auth/steps/02-06.json EEEEP
=== after docs/feature/auth/steps/02-07.json EEEEP
=== after docs/feature/auth/steps/02-08.json EEEEP
=== after docs/feature/auth/steps/02-09.json EEEEP
=== after docs/feature/auth/steps/02-10.json EEEEP
=== after docs/feature/auth/steps/02-11.json EEEEP
=== after docs/feature/auth/steps/02-12.json EEEEP
=== message
feat(02-01): GREEN
=== expected
docs/feature/auth/steps/02-02.json:11:68: error PG080: this commit brings the step to its GREEN checkpoint, and its message does not say so: "feat(02-01): GREEN"
    Commit the step by itself, with a message that begins with "feat(02-02): GREEN".
    at /tdd_cycle/phase_execution_log/4/blocked_by
docs/feature/auth/steps/02-02.json:11:68: error PG082: this commit changes which phases of more than one task are pending: 02-01, 02-02, 02-03, 02-04, 02-05, 02-06, 02-07, 02-08, 02-09, 02-10, ... (2 more)
    Commit each task's checkpoint by itself, so that each can be gone back to.
    at /tdd_cycle/phase_execution_log/4/blocked_by
docs/feature/auth/steps/02-03.json:11:68: error PG080: this commit brings the step to its GREEN checkpoint, and its message does not say so: "feat(02-01): GREEN"
    Commit the step by itself, with a message that begins with "feat(02-03): GREEN".
    at /tdd_cycle/phase_execution_log/4/blocked_by
docs/feature/auth/steps/02-04.json:11:68: error PG080: this commit brings the step to its GREEN checkpoint, and its message does not say so: "feat(02-01): GREEN"
    Commit the step by itself, with a message that begins with "feat(02-04): GREEN".
    at /tdd_cycle/phase_execution_log/4/blocked_by
docs/feature/auth/steps/02-05.json:11:68: error PG080: this commit brings the step to its GREEN checkpoint, and its message does not say so: "feat(02-01): GREEN"
    Commit the step by itself, with a message that begins with "feat(02-05): GREEN".
    at /tdd_cycle/phase_execution_log/4/blocked_by
docs/feature/auth/steps/02-06.json:11:68: error PG080: this commit brings the step to its GREEN checkpoint, and its message does not say so: "feat(02-01): GREEN"
    Commit the step by itself, with a message that begins with "feat(02-06): GREEN".
    at /tdd_cycle/phase_execution_log/4/blocked_by
docs/feature/auth/steps/02-07.json:11:68: error PG080: this commit brings the step to its GREEN checkpoint, and its message does not say so: "feat(02-01): GREEN"
    Commit the step by itself, with a message that begins with "feat(02-07): GREEN".
    at /tdd_cycle/phase_execution_log/4/blocked_by
docs/feature/auth/steps/02-08.json:11:68: error PG080: this commit brings the step to its GREEN checkpoint, and its message does not say so: "feat(02-01): GREEN"
    Commit the step by itself, with a message that begins with "feat(02-08): GREEN".
    at /tdd_cycle/phase_execution_log/4/blocked_by
docs/feature/auth/steps/02-09.json:11:68: error PG080: this commit brings the step to its GREEN checkpoint, and its message does not say so: "feat(02-01): GREEN"
    Commit the step by itself, with a message that begins with "feat(02-09): GREEN".
    at /tdd_cycle/phase_execution_log/4/blocked_by
docs/feature/auth/steps/02-10.json:11:68: error PG080: this commit brings the step to its GREEN checkpoint, and its message does not say so: "feat(02-01): GREEN"
    Commit the step by itself, with a message that begins with "feat(02-10): GREEN".
    at /tdd_cycle/phase_execution_log/4/blocked_by
docs/feature/auth/steps/02-11.json:11:68: error PG080: this commit brings the step to its GREEN checkpoint, and its message does not say so: "feat(02-01): GREEN"
    Commit the step by itself, with a message that begins with "feat(02-11): GREEN".
    at /tdd_cycle/phase_execution_log/4/blocked_by
docs/feature/auth/steps/02-12.json:11:68: error PG080: this commit brings the step to its GREEN checkpoint, and its message does not say so: "feat(02-01): GREEN"
    Commit the step by itself, with a message that begins with "feat(02-12): GREEN".
    at /tdd_cycle/phase_execution_log/4/blocked_by
