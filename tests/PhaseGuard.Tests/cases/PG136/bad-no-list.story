There is no list.

=== after .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== expected
.workflow/active/WFS-a/workflow-session.json:1:1: warning PG136: The session has no TODO_LIST.md
    Write what is missing: the executor reads both first.
    at the file
