The start is set.

=== before docs/feature/auth/executions/01-01.json
{ "execution": { "task_id": "01-01", "agent_type": "a", "monitoring": {} } }
=== after docs/feature/auth/executions/01-01.json
{ "execution": { "task_id": "01-01", "agent_type": "a", "monitoring": { "start_time": "2026-01-28T10:00:00Z" } } }
=== expected
