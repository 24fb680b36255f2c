A step is done, and nobody ran anything that left a log.

=== policy
{ "logs": ["docs/feature/*/logs/*-{task-id}.log"] }
=== before docs/feature/auth/steps/01-01.json EEEEE
"state": { "status": "IN_PROGRESS", "started_at": "2026-05-01T08:00:00Z" }
=== after docs/feature/auth/steps/01-01.json EEEEE
"state": { "status": "DONE", "started_at": "2026-05-01T08:00:00Z", "completed_at": "2026-05-01T12:00:00Z" }
=== expected
docs/feature/auth/steps/01-01.json:5:24: warning PG096: the state is "DONE", and no file is "docs/feature/*/logs/*-01-01.log"
    Commit the log of its run together with the step, by "git add --force" where it is ignored; where it is lost, run a phase again.
    at /state/status
