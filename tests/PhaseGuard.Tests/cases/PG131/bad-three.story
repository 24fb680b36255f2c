All of them are named, at the second.

=== after .workflow/active/WFS-a/.task/IMPL-1.json task active
=== after .workflow/active/WFS-a/.task/IMPL-2.json task active
=== after .workflow/active/WFS-a/.task/IMPL-3.json task active
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
Execution model: sequential
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [~] IMPL-1
- [~] IMPL-2
- [~] IMPL-3
=== expected
.workflow/active/WFS-a/.task/IMPL-2.json:4:13: warning PG131: 3 tasks are active, and the plan says Sequential: IMPL-1, IMPL-2, IMPL-3
    Finish one before the next begins, or change the Execution Model in IMPL_PLAN.md.
    at /status
