The files bear no id, and are called after it: PG007 and PG001 tell it there.

=== beside docs/feature/auth/steps/01-09.json
{ "task_id": "01-09", "dependencies": ["01-01", "01-02", "01-03", "01-04", "step-01-03"] }
=== beside docs/feature/auth/steps/01-01.json
{ "step_id": "01-01" }
=== beside docs/feature/auth/steps/01-02-log-in.json
{
=== beside docs/feature/auth/steps/step-01-03.json
{}
=== beside docs/feature/auth/steps/01-04_later.json
{ "task_id": null }
=== expected
