Of what cannot be read another rule speaks.

=== before docs/feature/auth/executions/01-01.json
{ "execution": { "task_id": "01-01", "agent_type": "a", "monitoring": { "start_time": "2026-01-28T10:00:00Z" } } }
=== after docs/feature/auth/executions/01-01.json
{ "execution": 
=== expected
docs/feature/auth/executions/01-01.json:2:1: error PG001: not valid JSON: expected a value, found the end of the text
    The text ends too early: write what is missing. Nothing else of the file was judged.
    at the file
