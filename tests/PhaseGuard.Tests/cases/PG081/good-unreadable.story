A file that is no JSON bears no id.

=== before docs/feature/auth/steps/01-01.json EEEEP
=== after docs/feature/auth/steps/01-01.json
{
=== message
feat(01-01): GREEN
=== expected
docs/feature/auth/steps/01-01.json:2:1: error PG001: not valid JSON: expected a key in double quotes, found the end of the text
    The text ends too early: write what is missing. Nothing else of the file was judged.
    at the file
