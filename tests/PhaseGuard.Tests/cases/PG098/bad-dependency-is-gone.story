The dependency that is not done is struck out.

=== before docs/feature/auth/steps/01-01.json NNNNN
"state": { "status": "TODO" }
"dependencies": [ "01-02", "01-03" ]
=== after docs/feature/auth/steps/01-01.json EEEEP
"state": { "status": "IN_PROGRESS", "started_at": "2026-01-28T14:00:00Z" }
"dependencies": [ "01-02" ]
=== beside docs/feature/auth/steps/01-02.json EEEEE
"state": { "status": "DONE", "completed_at": "2026-01-28T15:00:00Z" }
=== expected
docs/feature/auth/steps/01-01.json:6:19: warning PG098: the step's dependencies are fewer than before: 1, and were 2
    Bring them back, and meet them; what is not wanted any more is struck out while the step is TODO.
    at /dependencies
