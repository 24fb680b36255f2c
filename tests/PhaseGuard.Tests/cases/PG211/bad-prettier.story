The failure has become a success.

=== before docs/feature/auth/executions/01-01.json
{ "execution": { "task_id": "01-01", "agent_type": "a", "monitoring": { "checkpoints": [{ "at": "2026-01-28T10:00:00Z", "event": "attempt_started", "attempt": 1 }, { "at": "2026-01-28T10:01:00Z", "event": "attempt_ended", "attempt": 1, "outcome": "failed" }] } } }
=== after docs/feature/auth/executions/01-01.json
{ "execution": { "task_id": "01-01", "agent_type": "a", "monitoring": { "checkpoints": [{ "at": "2026-01-28T10:00:00Z", "event": "attempt_started", "attempt": 1 }, { "at": "2026-01-28T10:01:00Z", "event": "attempt_ended", "attempt": 1, "outcome": "passed" }] } } }
=== expected
docs/feature/auth/executions/01-01.json:1:165: error PG211: checkpoints was rewritten at index 1
    Bring the earlier checkpoints back as they were, and append to them.
    at /execution/monitoring/checkpoints/1
