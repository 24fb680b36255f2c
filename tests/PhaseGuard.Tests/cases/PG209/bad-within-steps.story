Two steps of a folder are executed for one task.

=== after docs/feature/auth/steps/01-01.json EEEEE
"execution": { "task_id": "01-01", "agent_type": "a" }
=== beside docs/feature/auth/steps/01-02.json EEEEE
"execution": { "task_id": "01-01", "agent_type": "a" }
=== expected
docs/feature/auth/steps/01-01.json:1:1: warning PG067: the file is new, and all its 5 phases are finished
    Commit a step at each checkpoint, while it is worked on; this one needs somebody who looks at its evidence.
    at the file
docs/feature/auth/steps/01-02.json:5:29: warning PG209: the contract in "01-01.json" is for the task "01-01", too
    Keep one contract for each task, or give each the id of its own task.
    at /execution/task_id
