RED_ACCEPTANCE was executed, though the state says TODO.

=== beside docs/feature/auth/steps/01-01.json EENNN
"dependencies": ["01-02"]
=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02", "state": { "status": "TODO" } }
=== expected
docs/feature/auth/steps/01-01.json:5:20: warning PG072: cannot execute until dependencies complete: 01-02
    Finish the tasks that this one waits for, and bring their state to DONE.
    at /dependencies/0
