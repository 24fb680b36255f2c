A step that nobody started is dropped.

=== before docs/feature/auth/steps/01-01.json NNNNN
=== expected
