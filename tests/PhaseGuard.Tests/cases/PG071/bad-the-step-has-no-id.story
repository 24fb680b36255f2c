A step without a task id may wait, too.

=== beside docs/feature/auth/steps/01-02.json
{ "dependencies": ["01-09"] }
=== expected
docs/feature/auth/steps/01-02.json:1:20: warning PG071: no step file of this folder has the task id "01-09"
    Name the task id of a step beside this one, or take the dependency out.
    at /dependencies/0
