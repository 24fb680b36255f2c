Before, the file could not be read.

=== before docs/feature/auth/steps/01-01.json
{ "state"
=== after docs/feature/auth/steps/01-01.json EEEEE
"state": {"status": "IN_PROGRESS", "started_at": "2026-01-28T14:00:00Z"}
=== expected
