A path that goes up is none of the tree.

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
    "result": { "outcome": "passed", "exit_code": 0, "log": "docs/../logs/a.log",
      "sha256": "0000000000000000000000000000000000000000000000000000000000000000" }
  }
}
=== log docs/../logs/a.log
12 tests passed.
=== expected
