A step in progress is TODO again.

=== before docs/feature/auth/steps/01-01.json EEEEP
"state": {"status": "IN_PROGRESS", "started_at": "2026-01-28T14:00:00Z"}
=== after docs/feature/auth/steps/01-01.json EEEEP
"state": {"status": "TODO"}
=== expected
docs/feature/auth/steps/01-01.json:5:23: warning PG042: the state is "TODO", but phase PREPARE is EXECUTED
    Set "status" of the state to IN_PROGRESS, or to DONE where all phases are finished, and record the times.
    at /state/status
docs/feature/auth/steps/01-01.json:5:23: warning PG068: the state went from "IN_PROGRESS" to "TODO"
    After IN_PROGRESS comes DONE or FAILED or IN_REVIEW: record each change once, in its order.
    at /state/status
