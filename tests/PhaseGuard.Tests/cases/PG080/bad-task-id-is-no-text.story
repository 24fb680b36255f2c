A task id of another type is none.

=== before docs/feature/auth/steps/01-01.json EEENN
"task_id": 101
=== after docs/feature/auth/steps/01-01.json EEEEP
"task_id": 101
=== message
feat(101): GREEN
=== expected
docs/feature/auth/steps/01-01.json:2:14: warning PG005: "task_id" must be a string, and is the number 101
    Write a string here.
    at /task_id
docs/feature/auth/steps/01-01.json:11:68: error PG080: this commit brings the step to its GREEN checkpoint, and its message does not say so: "feat(101): GREEN"
    Begin the message with "feat(01-01): GREEN".
    at /tdd_cycle/phase_execution_log/4/blocked_by
