The criteria were one text, and are blank.

=== before docs/feature/auth/steps/01-01.json EEEEP
"state": { "status": "IN_PROGRESS", "started_at": "2026-01-28T14:00:00Z" }
"acceptance_criteria": "It logs in."
=== after docs/feature/auth/steps/01-01.json EEEEE
"state": { "status": "DONE", "completed_at": "2026-01-28T15:00:00Z" }
"acceptance_criteria": "\u200b"
=== expected
docs/feature/auth/steps/01-01.json:6:26: warning PG098: the step's acceptance criteria are fewer than before: 0, and were 1
    Bring them back, and meet them; what is not wanted any more is struck out while the step is TODO.
    at /acceptance_criteria
