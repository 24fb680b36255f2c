Each folder has its own tasks.

=== after docs/feature/auth/executions/a.json
{ "execution": { "task_id": "01-01", "agent_type": "a" } }
=== beside docs/feature/mail/executions/a.json
{ "execution": { "task_id": "01-01", "agent_type": "a" } }
=== expected
