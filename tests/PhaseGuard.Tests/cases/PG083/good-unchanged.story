The pushed commits do not change the step.

=== before docs/feature/auth/steps/01-01.json EEEEP
=== after docs/feature/auth/steps/01-01.json EEEEE
=== beside docs/feature/auth/steps/01-02.json EEEEPPP
=== commit
push
=== expected
