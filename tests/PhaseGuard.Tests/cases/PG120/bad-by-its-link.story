An entry without an id is that of the task that it links to.

=== after .workflow/active/WFS-a/TODO_LIST.md
- [x] [Log in](./.task/IMPL-1.json)
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== expected
.workflow/active/WFS-a/TODO_LIST.md:1:3: error PG120: IMPL-1 is ticked off, and its file says pending
    Finish it with "dotnet phaseguard workflow complete IMPL-1", or take the tick away.
    at the file
