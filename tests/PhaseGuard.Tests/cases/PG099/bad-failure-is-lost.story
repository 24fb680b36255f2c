A phase that failed in public has passed in what replaces it.

=== before docs/feature/auth/steps/01-01.json EEEFP
"state": { "status": "IN_PROGRESS", "started_at": "2026-01-28T14:00:00Z" }
=== after docs/feature/auth/steps/01-01.json EEEEP
"state": { "status": "IN_PROGRESS", "started_at": "2026-01-28T14:00:00Z" }
=== commit
replaced
=== expected
docs/feature/auth/steps/01-01.json:11:65: warning PG099: Phase GREEN has another outcome than before, and its "history" does not tell of the earlier run (bbbbbbbbbbbb replaces aaaaaaaaaaaa)
    Append the earlier run to the phase's "history" as it was, with its outcome and "ended_at", and then this one.
    at /tdd_cycle/phase_execution_log/3/outcome, phase GREEN
