Nothing was pending in a file that was no JSON.

=== before docs/feature/auth/steps/01-01.json
{
=== after docs/feature/auth/steps/01-01.json EEEEP
=== message
wip
=== expected
docs/feature/auth/steps/01-01.json:11:68: error PG080: this commit brings the step to its GREEN checkpoint, and its message does not say so: "wip"
    Begin the message with "feat(01-01): GREEN".
    at /tdd_cycle/phase_execution_log/4/blocked_by
