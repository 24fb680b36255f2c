Ten steps of the cycle are named, and the others counted.

=== beside docs/feature/auth/steps/02-01.json
{ "task_id": "02-01", "dependencies": ["02-02"] }
=== beside docs/feature/auth/steps/02-02.json
{ "task_id": "02-02", "dependencies": ["02-03"] }
=== beside docs/feature/auth/steps/02-03.json
{ "task_id": "02-03", "dependencies": ["02-04"] }
=== beside docs/feature/auth/steps/02-04.json
{ "task_id": "02-04", "dependencies": ["02-05"] }
=== beside docs/feature/auth/steps/02-05.json
{ "task_id": "02-05", "dependencies": ["02-06"] }
=== beside docs/feature/auth/steps/02-06.json
{ "task_id": "02-06", "dependencies": ["02-07"] }
=== beside docs/feature/auth/steps/02-07.json
{ "task_id": "02-07", "dependencies": ["02-08"] }
=== beside docs/feature/auth/steps/02-08.json
{ "task_id": "02-08", "dependencies": ["02-09"] }
=== beside docs/feature/auth/steps/02-09.json
{ "task_id": "02-09", "dependencies": ["02-10"] }
=== beside docs/feature/auth/steps/02-10.json
{ "task_id": "02-10", "dependencies": ["02-11"] }
=== beside docs/feature/auth/steps/02-11.json
{ "task_id": "02-11", "dependencies": ["02-12"] }
=== beside docs/feature/auth/steps/02-12.json
{ "task_id": "02-12", "dependencies": ["02-01"] }
=== expected
docs/feature/auth/steps/02-01.json:1:40: error PG073: steps wait for one another: 02-01 -> 02-02 -> 02-03 -> 02-04 -> 02-05 -> 02-06 -> 02-07 -> 02-08 -> 02-09 -> 02-10 -> ... (2 more) -> 02-01
    Take one of these dependencies out.
    at /dependencies/0
