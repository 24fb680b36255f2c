A file that is no JSON waits for nobody.

=== beside docs/feature/auth/steps/01-02.json
{ "dependencies": ["01-09"],
=== expected
