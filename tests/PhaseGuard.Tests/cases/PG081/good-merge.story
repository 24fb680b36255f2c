A merge tells what it brings along.

=== before docs/feature/auth/steps/01-01.json EEEEEEPPPPPPPP
=== after docs/feature/auth/steps/01-01.json EEEEEEPPPPPPPP
"project_id": "auth-2"
=== message
test(01-01)
=== commit
merge
=== expected
docs/feature/auth/steps/01-01.json:13:68: warning PG084: the message says that the step is at its FINAL checkpoint, and FINAL_VALIDATE is not EXECUTED with PASS
    Execute FINAL_VALIDATE until it passes, and commit then.
    at /tdd_cycle/phase_execution_log/6/blocked_by
