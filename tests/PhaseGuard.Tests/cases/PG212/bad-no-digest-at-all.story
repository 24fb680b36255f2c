The digest is a word.

=== after docs/feature/auth/executions/01-01.json
{
  "execution": {
    "task_id": "01-01",
    "agent_type": "software-crafter",
    "context": {},
    "resources": { "timeout": 300, "memory_limit": "1GB", "retry_policy": { "max_attempts": 3, "backoff": "exponential" } },
    "monitoring": {
      "start_time": "2026-01-28T10:00:00Z",
      "checkpoints": [
        { "at": "2026-01-28T10:00:00Z", "event": "attempt_started", "attempt": 1 },
        { "at": "2026-01-28T10:01:00Z", "event": "attempt_ended", "attempt": 1, "outcome": "passed", "exit_code": 0 }
      ],
      "metrics": {}
    },
    "result": { "outcome": "passed", "exit_code": 0, "log": "docs/feature/auth/logs/20260128T100000Z-01-01.log",
      "sha256": "trust me" }
  }
}
=== log docs/feature/auth/logs/20260128T100000Z-01-01.log
12 tests passed.
=== expected
docs/feature/auth/executions/01-01.json:16:17: error PG212: the sha256 of "docs/feature/auth/logs/20260128T100000Z-01-01.log" is not the one that the result names
    Bring the log back as the run wrote it; where it is lost, run the command again.
    at /execution/result/sha256
