The word is corrected.

=== before docs/feature/auth/steps/01-01.json EEEEE
"state": {"status": "COMPLETED", "completed_at": "2026-01-28T15:00:00Z"}
=== after docs/feature/auth/steps/01-01.json EEEEE
"state": {"status": "DONE", "completed_at": "2026-01-28T15:00:00Z"}
=== expected
