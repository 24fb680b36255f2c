One task moves, and another is edited.

=== before docs/feature/auth/steps/01-01.json EEENN
=== after docs/feature/auth/steps/01-01.json EEEEP
=== before docs/feature/auth/steps/01-02.json EEEEP
=== after docs/feature/auth/steps/01-02.json EEEEP
"project_id": "auth-2"
=== message
feat(01-01): GREEN
=== expected
