The step of that id is not in the commit.

=== before docs/feature/auth/steps/01-01.json EEEEEEPPPPPPPP
=== after docs/feature/auth/steps/01-01.json EEEEEEPPPPPPPP
"project_id": "auth-2"
=== beside docs/feature/auth/steps/01-02.json EEEEEEPPPPPPPP
=== message
test(01-02): add cases
=== expected
