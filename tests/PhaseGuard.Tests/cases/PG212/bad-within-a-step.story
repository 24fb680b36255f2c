A step's own contract.

=== after docs/feature/auth/steps/01-01.json EEEEE
"execution": { "task_id": "01-01", "agent_type": "a", "result": { "log": "logs/a.log", "sha256": "00" } }
=== log logs/a.log
12 tests passed.
=== expected
docs/feature/auth/steps/01-01.json:1:1: warning PG067: the file is new, and all its 5 phases are finished
    Commit a step at each checkpoint, while it is worked on; this one needs somebody who looks at its evidence.
    at the file
docs/feature/auth/steps/01-01.json:5:100: error PG212: the sha256 of "logs/a.log" is not the one that the result names
    Bring the log back as the run wrote it; where it is lost, run the command again.
    at /execution/result/sha256
