The new file was copied, and its task id with it.

=== before docs/feature/auth/steps/01-02.json NNNNN
=== after docs/feature/auth/steps/01-02.json EEEEP
=== beside docs/feature/auth/steps/01-02-copy.json
{ "task_id": "01-02" }
=== expected
docs/feature/auth/steps/01-02-copy.json:1:14: warning PG070: the task id "01-02" is that of "01-02.json" too
    Give each step of the folder a task id of its own.
    at /task_id
