Two steps of one id come to two checkpoints: no message announces both.

=== before docs/feature/auth/steps/01-01.json EEENN
=== after docs/feature/auth/steps/01-01.json EEEEP
=== before docs/feature/billing/steps/01-01.json EEEEPPP
"project_id": "billing"
=== after docs/feature/billing/steps/01-01.json EEEEEPP
"project_id": "billing"
=== message
feat(01-01): GREEN
=== expected
docs/feature/billing/steps/01-01.json:12:81: error PG080: this commit brings the step to its REVIEW checkpoint, and its message does not say so: "feat(01-01): GREEN"
    Commit the step by itself, with a message that begins with "review(01-01):".
    at /tdd_cycle/phase_execution_log/5/blocked_by
docs/feature/billing/steps/01-01.json:12:81: error PG082: this commit changes which phases of more than one task are pending: docs/feature/auth/steps/01-01, docs/feature/billing/steps/01-01
    Commit each task's checkpoint by itself, so that each can be gone back to.
    at /tdd_cycle/phase_execution_log/5/blocked_by
