The step is reset openly, and begun again before the next commit, as a merge or a squash may bring it.

=== before docs/feature/auth/steps/01-01.json EEEEE
"state": {"status": "DONE", "completed_at": "2026-01-28T15:00:00Z"}
"state_history": [{"status": "TODO"}, {"status": "IN_PROGRESS"}, {"status": "DONE"}]
=== after docs/feature/auth/steps/01-01.json EEEEP
"state": {"status": "IN_PROGRESS", "started_at": "2026-01-29T08:00:00Z"}
"state_history": [{"status": "TODO"}, {"status": "IN_PROGRESS"}, {"status": "DONE"}, {"status": "TODO", "reason": "the provider changed its protocol"}, {"status": "IN_PROGRESS"}]
=== expected
