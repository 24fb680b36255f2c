Three contracts for one task.

=== after docs/feature/auth/executions/a.json
{ "execution": { "task_id": "01-01", "agent_type": "a" } }
=== beside docs/feature/auth/executions/b.json
{ "execution": { "task_id": "01-01", "agent_type": "a" } }
=== beside docs/feature/auth/executions/c.json
{ "execution": { "task_id": "01-01", "agent_type": "a" } }
=== expected
docs/feature/auth/executions/b.json:1:29: warning PG209: the contract in "a.json" is for the task "01-01", too
    Keep one contract for each task, or give each the id of its own task.
    at /execution/task_id
docs/feature/auth/executions/c.json:1:29: warning PG209: the contract in "a.json" is for the task "01-01", too
    Keep one contract for each task, or give each the id of its own task.
    at /execution/task_id
