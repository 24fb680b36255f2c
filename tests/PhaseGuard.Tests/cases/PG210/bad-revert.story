A revert takes the start back.

=== before docs/feature/auth/executions/01-01.json
{ "execution": { "task_id": "01-01", "agent_type": "a", "monitoring": { "start_time": "2026-01-28T10:00:00Z" } } }
=== after docs/feature/auth/executions/01-01.json
{ "execution": { "task_id": "01-01", "agent_type": "a", "monitoring": {} } }
=== commit
revert
=== expected
docs/feature/auth/executions/01-01.json:1:16: warning PG210: start_time was "2026-01-28T10:00:00Z", and is gone (a revert to an earlier version)
    Bring start_time back as it was; what is begun anew gets a contract of its own.
    at /execution
