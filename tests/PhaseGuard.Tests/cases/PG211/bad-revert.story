A revert takes a checkpoint back.

=== before docs/feature/auth/executions/01-01.json
{ "execution": { "task_id": "01-01", "agent_type": "a", "monitoring": { "checkpoints": [{ "at": "2026-01-28T10:00:00Z", "event": "attempt_started", "attempt": 1 }] } } }
=== after docs/feature/auth/executions/01-01.json
{ "execution": { "task_id": "01-01", "agent_type": "a", "monitoring": { "checkpoints": [] } } }
=== commit
revert
=== expected
docs/feature/auth/executions/01-01.json:1:88: warning PG211: checkpoints lost what it had from index 0 on (a revert to an earlier version)
    Bring the earlier checkpoints back as they were, and append to them.
    at /execution/monitoring/checkpoints
