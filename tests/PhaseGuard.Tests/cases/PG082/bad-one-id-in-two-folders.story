Two features have a 01-01 each, and one message would be true of both.

=== before docs/feature/auth/steps/01-01.json EEENN
=== after docs/feature/auth/steps/01-01.json EEEEP
=== before docs/feature/billing/steps/01-01.json EEENN
"project_id": "billing"
=== after docs/feature/billing/steps/01-01.json EEEEP
"project_id": "billing"
=== message
feat(01-01): GREEN
=== expected
docs/feature/billing/steps/01-01.json:11:68: error PG082: this commit changes which phases of more than one task are pending: docs/feature/auth/steps/01-01, docs/feature/billing/steps/01-01
    Commit each task's checkpoint by itself, so that each can be gone back to.
    at /tdd_cycle/phase_execution_log/4/blocked_by
