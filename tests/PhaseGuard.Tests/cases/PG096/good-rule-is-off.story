The policy names logs, and turns the rule off.

=== policy
{ "logs": ["logs/{task-id}.log"], "rules": { "PG096": "off" } }
=== before docs/feature/auth/steps/01-01.json EEEEE
"state": { "status": "IN_PROGRESS", "started_at": "2026-05-01T08:00:00Z" }
=== after docs/feature/auth/steps/01-01.json EEEEE
"state": { "status": "DONE", "started_at": "2026-05-01T08:00:00Z", "completed_at": "2026-05-01T12:00:00Z" }
=== expected
