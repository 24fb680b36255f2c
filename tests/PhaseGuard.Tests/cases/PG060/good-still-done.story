Something else in the file changes.

=== before docs/feature/auth/steps/01-01.json EEEEE
"state": {"status": "DONE", "completed_at": "2026-01-28T15:00:00Z"}
=== after docs/feature/auth/steps/01-01.json EEEEE
"project_id": "auth-2"
"state": {"status": "DONE", "completed_at": "2026-01-28T15:00:00Z"}
=== expected
