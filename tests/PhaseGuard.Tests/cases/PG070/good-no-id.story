Two files without an id share none.

=== beside docs/feature/auth/steps/01-01.json
{}
=== beside docs/feature/auth/steps/01-02.json
{ "task_id": null }
=== expected
