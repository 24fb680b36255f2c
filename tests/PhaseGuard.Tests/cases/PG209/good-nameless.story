Contracts that do not say their task are another sin.

=== beside docs/feature/auth/executions/a.json
{ "execution": { "agent_type": "a" } }
=== beside docs/feature/auth/executions/b.json
{ "execution": { "agent_type": "a" } }
=== expected
