Another sign for a tick.

=== after .workflow/active/WFS-a/TODO_LIST.md
- [✅] **IMPL-1**
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task in_progress
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== expected
.workflow/active/WFS-a/TODO_LIST.md:1:3: error PG120: IMPL-1 is ticked off, and its file says active
    Finish it with "dotnet phaseguard workflow complete IMPL-1", or take the tick away.
    at the file
