The whole contract is forgotten.

=== before docs/feature/auth/executions/01-01.json
{ "execution": { "task_id": "01-01", "agent_type": "a", "monitoring": { "start_time": "2026-01-28T10:00:00Z" } } }
=== after docs/feature/auth/executions/01-01.json
{ "note": "" }
=== expected
docs/feature/auth/executions/01-01.json:1:1: error PG200: the file has no "execution" object, so it is no contract
    Write the contract into "execution", with "task_id" and "agent_type".
    at the file
docs/feature/auth/executions/01-01.json:1:1: error PG210: start_time was "2026-01-28T10:00:00Z", and is gone
    Bring start_time back as it was; what is begun anew gets a contract of its own.
    at the file
