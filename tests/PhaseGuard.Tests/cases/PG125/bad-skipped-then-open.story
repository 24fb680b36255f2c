Skipped is done with.

=== after .workflow/active/WFS-a/TODO_LIST.md
- [-] IMPL-1
- [ ] IMPL-1
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task skipped
=== beside .workflow/active/WFS-a/workflow-session.json session completed
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== expected
.workflow/active/WFS-a/TODO_LIST.md:2:3: warning PG125: IMPL-1 stands in the list open and ticked off
    Keep one entry for each task.
    at the file
