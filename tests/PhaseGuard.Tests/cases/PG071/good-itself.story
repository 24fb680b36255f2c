Who waits for himself is known; that is PG073.

=== beside docs/feature/auth/steps/01-02.json
{ "task_id": "01-02", "dependencies": ["01-02"] }
=== expected
docs/feature/auth/steps/01-02.json:1:40: error PG073: the step waits for itself: "01-02"
    Take the dependency out.
    at /dependencies/0
