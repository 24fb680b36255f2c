White space, escapes, order of keys and spelling of numbers do not count.

=== before docs/feature/auth/steps/01-01.json EEEEE
"state_history": [{"status": "TODO", "n": 1.0, "actor": "system"}]
"state": {"status": "TODO"}
=== after docs/feature/auth/steps/01-01.json EEEEE
"state_history": [{"actor": "syst\u0065m", "status": "TODO", "n": 1}]
"state": {"status": "TODO"}
=== expected
docs/feature/auth/steps/01-01.json:6:23: warning PG042: the state is "TODO", but phase PREPARE is EXECUTED
    Set "status" of the state to IN_PROGRESS, or to DONE where all phases are finished, and record the times.
    at /state/status
