A fixup goes to a commit that announces the checkpoint.

=== before docs/feature/auth/steps/01-01.json EEENN
=== after docs/feature/auth/steps/01-01.json EEEEP
=== message
fixup! feat(01-01): GREEN
=== expected
