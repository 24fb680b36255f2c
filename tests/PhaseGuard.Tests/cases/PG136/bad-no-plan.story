The executor reads the plan first, and there is none.

=== after .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== expected
.workflow/active/WFS-a/workflow-session.json:1:1: warning PG136: The session has no IMPL_PLAN.md
    Write what is missing: the executor reads both first.
    at the file
