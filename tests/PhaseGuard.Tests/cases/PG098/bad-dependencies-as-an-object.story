The object form loses one, too.

=== before docs/feature/auth/steps/01-01.json EEEEP
"state": { "status": "IN_PROGRESS", "started_at": "2026-01-28T14:00:00Z" }
"dependencies": { "requires": [ "01-02" ], "blocking": true }
=== after docs/feature/auth/steps/01-01.json EEEEP
"state": { "status": "IN_PROGRESS", "started_at": "2026-01-28T14:00:00Z" }
"dependencies": { "requires": [], "blocking": true }
=== expected
docs/feature/auth/steps/01-01.json:6:33: warning PG098: the step's dependencies are fewer than before: 0, and were 1
    Bring them back, and meet them; what is not wanted any more is struck out while the step is TODO.
    at /dependencies/requires
