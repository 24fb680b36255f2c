A step comes into being finished.

=== after docs/feature/auth/steps/01-01.json EEEEE
=== expected
docs/feature/auth/steps/01-01.json:1:1: warning PG067: the file is new, and all its 5 phases are finished
    Commit a step at each checkpoint, while it is worked on; this one needs somebody who looks at its evidence.
    at the file
