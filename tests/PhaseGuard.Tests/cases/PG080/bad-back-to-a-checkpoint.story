A step that goes back to GREEN is brought there, too.

=== before docs/feature/auth/steps/01-01.json EEEEEPP
=== after docs/feature/auth/steps/01-01.json EEEEPPP
=== message
wip
=== expected
docs/feature/auth/steps/01-01.json:11:43: error PG061: Phase REVIEW was EXECUTED, and now is SKIPPED
    Bring the result back. Whoever executes the phase again appends the run before to its "history" first, such as { "outcome": "PASS" }.
    at /tdd_cycle/phase_execution_log/4/status, phase REVIEW
docs/feature/auth/steps/01-01.json:11:68: error PG080: this commit brings the step to its GREEN checkpoint, and its message does not say so: "wip"
    Begin the message with "feat(01-01): GREEN".
    at /tdd_cycle/phase_execution_log/4/blocked_by
