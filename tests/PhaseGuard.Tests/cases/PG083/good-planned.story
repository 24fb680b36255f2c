What is planned may be pushed: other rules judge it.

=== after docs/feature/auth/steps/01-01.json NNNNN
=== commit
push
=== expected
docs/feature/auth/steps/01-01.json:7:44: error PG021: this step has not been started: no phase of 5 was executed
    Execute the phases, or let planned steps in with "plannedSteps": "allow" in phaseguard.json.
    at /tdd_cycle/phase_execution_log/0/status
