The log of the run is committed.

=== policy
{ "logs": ["docs/feature/*/logs/*-{task-id}.log"] }
=== before docs/feature/auth/steps/01-01.json EEEEE
"state": { "status": "IN_PROGRESS", "started_at": "2026-05-01T08:00:00Z" }
=== after docs/feature/auth/steps/01-01.json EEEEE
"state": { "status": "DONE", "started_at": "2026-05-01T08:00:00Z", "completed_at": "2026-05-01T12:00:00Z" }
=== log docs/feature/auth/logs/20260501T100000Z-01-01.log
12 tests passed.
=== expected
