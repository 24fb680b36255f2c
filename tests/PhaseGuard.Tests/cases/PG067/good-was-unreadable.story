The file was there before, and could not be read.

=== before docs/feature/auth/steps/01-01.json
{
=== after docs/feature/auth/steps/01-01.json EEEEE
=== expected
