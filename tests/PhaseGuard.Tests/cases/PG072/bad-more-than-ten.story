Ten are named, and the others counted.

=== beside docs/feature/auth/steps/01-01.json
{ "task_id": "01-01", "state": { "status": "IN_PROGRESS" }, "dependencies": ["02-01", "02-02", "02-03", "02-04", "02-05", "02-06", "02-07", "02-08", "02-09", "02-10", "02-11", "02-12"] }
=== beside docs/feature/auth/steps/02-01.json
{ "task_id": "02-01", "state": { "status": "TODO" } }
=== beside docs/feature/auth/steps/02-02.json
{ "task_id": "02-02", "state": { "status": "TODO" } }
=== beside docs/feature/auth/steps/02-03.json
{ "task_id": "02-03", "state": { "status": "TODO" } }
=== beside docs/feature/auth/steps/02-04.json
{ "task_id": "02-04", "state": { "status": "TODO" } }
=== beside docs/feature/auth/steps/02-05.json
{ "task_id": "02-05", "state": { "status": "TODO" } }
=== beside docs/feature/auth/steps/02-06.json
{ "task_id": "02-06", "state": { "status": "TODO" } }
=== beside docs/feature/auth/steps/02-07.json
{ "task_id": "02-07", "state": { "status": "TODO" } }
=== beside docs/feature/auth/steps/02-08.json
{ "task_id": "02-08", "state": { "status": "TODO" } }
=== beside docs/feature/auth/steps/02-09.json
{ "task_id": "02-09", "state": { "status": "TODO" } }
=== beside docs/feature/auth/steps/02-10.json
{ "task_id": "02-10", "state": { "status": "TODO" } }
=== beside docs/feature/auth/steps/02-11.json
{ "task_id": "02-11", "state": { "status": "TODO" } }
=== beside docs/feature/auth/steps/02-12.json
{ "task_id": "02-12", "state": { "status": "TODO" } }
=== expected
docs/feature/auth/steps/01-01.json:1:78: warning PG072: cannot execute until dependencies complete: 02-01, 02-02, 02-03, 02-04, 02-05, 02-06, 02-07, 02-08, 02-09, 02-10, ... (2 more)
    Finish the tasks that this one waits for, and bring their state to DONE.
    at /dependencies/0
