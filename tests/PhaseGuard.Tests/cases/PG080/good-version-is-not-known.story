Nobody knows the checkpoints of the version.

=== before docs/feature/auth/steps/01-01.json EEENN
=== after docs/feature/auth/steps/01-01.json EEEEP
"schema_version": "9.0"
=== message
wip
=== expected
docs/feature/auth/steps/01-01.json:4:21: error PG006: the schema version "9.0" is unknown, so the log was not judged
    Declare the version whose phases the log has: 1.0, 2.0, 3.0 or 4.0.
    at /schema_version
