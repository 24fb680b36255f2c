What is at work needs no log yet.

=== policy
{ "logs": ["docs/feature/*/logs/*-{task-id}.log"] }
=== before docs/feature/auth/steps/01-01.json EEENN
"state": { "status": "IN_PROGRESS", "started_at": "2026-05-01T08:00:00Z" }
=== after docs/feature/auth/steps/01-01.json EEENN
"state": { "status": "IN_PROGRESS", "started_at": "2026-05-01T08:00:00Z" }
=== expected
docs/feature/auth/steps/01-01.json:11:42: error PG021: Phase GREEN not executed
    Execute the phase and record its outcome, or skip it for an accepted reason.
    at /tdd_cycle/phase_execution_log/3/status, phase GREEN
docs/feature/auth/steps/01-01.json:12:43: error PG021: Phase COMMIT not executed
    Execute the phase and record its outcome, or skip it for an accepted reason.
    at /tdd_cycle/phase_execution_log/4/status, phase COMMIT
