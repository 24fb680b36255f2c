Phases after PREPARE were executed while 01-02 is at work.

=== before docs/feature/auth/steps/01-01.json NNNNN
=== after docs/feature/auth/steps/01-01.json EEEEP
"dependencies": ["01-02"]
=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02", "state": { "status": "IN_PROGRESS" } }
=== expected
docs/feature/auth/steps/01-01.json:5:20: warning PG072: cannot execute until dependencies complete: 01-02
    Finish the tasks that this one waits for, and bring their state to DONE.
    at /dependencies/0
