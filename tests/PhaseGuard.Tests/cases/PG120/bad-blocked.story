What is blocked is not finished.

=== after .workflow/active/WFS-a/TODO_LIST.md
- [X] IMPL-1
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task blocked
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== expected
.workflow/active/WFS-a/TODO_LIST.md:1:3: error PG120: IMPL-1 is ticked off, and its file says blocked
    Finish it with "dotnet phaseguard workflow complete IMPL-1", or take the tick away.
    at the file
