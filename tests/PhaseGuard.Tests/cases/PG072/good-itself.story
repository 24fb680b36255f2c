Who waits for himself is told by PG073 alone.

=== beside docs/feature/auth/steps/01-01.json
{ "task_id": "01-01", "state": { "status": "IN_PROGRESS" }, "dependencies": ["01-01"] }
=== expected
docs/feature/auth/steps/01-01.json:1:78: error PG073: the step waits for itself: "01-01"
    Take the dependency out.
    at /dependencies/0
