Once an id.

=== after .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
- [ ] IMPL-2
- [x] IMPL-1
- [-] IMPL-2
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== beside .workflow/active/WFS-a/.task/IMPL-2.json task pending
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== expected
.workflow/active/WFS-a/TODO_LIST.md:3:3: warning PG125: IMPL-1 stands in the list open and ticked off
    Keep one entry for each task.
    at the file
.workflow/active/WFS-a/TODO_LIST.md:4:3: warning PG125: IMPL-2 stands in the list open and ticked off
    Keep one entry for each task.
    at the file
