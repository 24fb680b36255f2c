From a word that is no state.

=== before docs/feature/auth/steps/01-01.json EEEEP
"state": {"status": "BUSY"}
=== after docs/feature/auth/steps/01-01.json EEEEP
"state": {"status": "TODO"}
=== expected
docs/feature/auth/steps/01-01.json:5:23: warning PG042: the state is "TODO", but phase PREPARE is EXECUTED
    Set "status" of the state to IN_PROGRESS, or to DONE where all phases are finished, and record the times.
    at /state/status
