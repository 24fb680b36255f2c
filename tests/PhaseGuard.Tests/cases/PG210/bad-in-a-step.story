The contract within a step moves its start.

=== before docs/feature/auth/steps/01-01.json EEEEE
"execution": { "task_id": "01-01", "agent_type": "a", "monitoring": { "start_time": "2026-01-28T10:00:00Z" } }
=== after docs/feature/auth/steps/01-01.json EEEEE
"execution": { "task_id": "01-01", "agent_type": "a", "monitoring": { "start_time": "2026-01-28T11:00:00Z" } }
=== expected
docs/feature/auth/steps/01-01.json:5:87: error PG210: start_time was "2026-01-28T10:00:00Z", and is "2026-01-28T11:00:00Z"
    Bring start_time back as it was; what is begun anew gets a contract of its own.
    at /execution/monitoring/start_time
