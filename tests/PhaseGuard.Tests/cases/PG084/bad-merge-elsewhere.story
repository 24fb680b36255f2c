PG081 leaves out merges; this rule does not.

=== before docs/feature/auth/steps/01-01.json EEEEEEEPPPPPPP
=== after docs/feature/auth/steps/01-01.json EEEEEEEPPPPPPP
"project_id": "auth-2"
=== message
test(01-01)
=== commit
merge
=== expected
docs/feature/auth/steps/01-01.json:14:73: warning PG084: the message says that the step is at its FINAL checkpoint, and FINAL_VALIDATE is not EXECUTED with PASS
    Execute FINAL_VALIDATE until it passes, and commit then.
    at /tdd_cycle/phase_execution_log/7/blocked_by
