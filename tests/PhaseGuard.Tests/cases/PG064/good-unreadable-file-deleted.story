A file that could not be read is dropped.

=== before docs/feature/auth/steps/01-01.json
{ "state"
=== expected
