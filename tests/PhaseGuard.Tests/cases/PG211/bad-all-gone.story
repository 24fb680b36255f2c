No monitoring any more.

=== before docs/feature/auth/executions/01-01.json
{ "execution": { "task_id": "01-01", "agent_type": "a", "monitoring": { "checkpoints": [{ "at": "2026-01-28T10:00:00Z", "event": "attempt_started", "attempt": 1 }] } } }
=== after docs/feature/auth/executions/01-01.json
{ "execution": { "task_id": "01-01", "agent_type": "a" } }
=== expected
docs/feature/auth/executions/01-01.json:1:16: error PG211: checkpoints lost what it had from index 0 on
    Bring the earlier checkpoints back as they were, and append to them.
    at /execution
