The list says that both are at work.

=== beside .workflow/active/WFS-a/.task/IMPL-1.json task
=== after .workflow/active/WFS-a/.task/IMPL-2.json task
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
Execution model: sequential
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [~] IMPL-1
- [~] IMPL-2
=== expected
.workflow/active/WFS-a/.task/IMPL-2.json:1:1: warning PG131: 2 tasks are active, and the plan says Sequential: IMPL-1, IMPL-2
    Finish one before the next begins, or change the Execution Model in IMPL_PLAN.md.
    at the file
