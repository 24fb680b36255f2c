The prefix holds the id as it is.

=== before docs/feature/auth/steps/01-01.json EEENN
"task_id": "01-01-(a)"
=== after docs/feature/auth/steps/01-01.json EEEEP
"task_id": "01-01-(a)"
=== message
feat(01-01-(a)): GREEN
=== expected
docs/feature/auth/steps/01-01.json:2:14: warning PG008: the task id "01-01-(a)" does not fit the file name "01-01"
    Rename the file after its task, or correct the task id.
    at /task_id
