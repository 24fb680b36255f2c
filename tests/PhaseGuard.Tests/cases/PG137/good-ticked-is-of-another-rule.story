PG120 speaks of the tick, and nothing else does.

=== after .workflow/active/WFS-a/workflow-session.json session completed
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [x] IMPL-1
=== expected
.workflow/active/WFS-a/TODO_LIST.md:1:3: error PG120: IMPL-1 is ticked off, and its file says pending
    Finish it with "dotnet phaseguard workflow complete IMPL-1", or take the tick away.
    at the file
