There is no plan.

=== beside .workflow/active/WFS-a/.task/IMPL-1.json task active
=== after .workflow/active/WFS-a/.task/IMPL-2.json task in_progress
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [~] IMPL-1
- [~] IMPL-2
=== expected
.workflow/active/WFS-a/workflow-session.json:1:1: warning PG136: The session has no IMPL_PLAN.md
    Write what is missing: the executor reads both first.
    at the file
