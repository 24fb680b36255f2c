The policy names no logs.

=== before docs/feature/auth/steps/01-01.json EEEEE
"state": { "status": "IN_PROGRESS", "started_at": "2026-05-01T08:00:00Z" }
=== after docs/feature/auth/steps/01-01.json EEEEE
"state": { "status": "DONE", "started_at": "2026-05-01T08:00:00Z", "completed_at": "2026-05-01T12:00:00Z" }
=== expected
