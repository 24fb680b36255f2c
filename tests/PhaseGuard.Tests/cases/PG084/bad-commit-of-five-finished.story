In five phases that is GREEN.

=== before docs/feature/auth/steps/01-01.json EEEFP
=== after docs/feature/auth/steps/01-01.json EEEFE
=== message
test(01-01)
=== expected
docs/feature/auth/steps/01-01.json:1:1: warning PG084: the message says that the step is at its FINAL checkpoint, and GREEN is not EXECUTED with PASS
    Execute GREEN until it passes, and commit then.
    at the file
docs/feature/auth/steps/01-01.json:10:65: warning PG026: Phase GREEN failed
    Execute it again until it passes, and append each run to its "history": { "outcome": "FAIL" }, and then { "outcome": "PASS" }.
    at /tdd_cycle/phase_execution_log/3/outcome, phase GREEN
