The other way round, and told once.

=== after .workflow/active/WFS-a/TODO_LIST.md
- [x] IMPL-1
- [ ] IMPL-1
- [~] IMPL-1
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task completed
=== beside .workflow/active/WFS-a/.summaries/IMPL-1.md
=== beside .workflow/active/WFS-a/workflow-session.json session completed
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== expected
.workflow/active/WFS-a/TODO_LIST.md:2:3: warning PG125: IMPL-1 stands in the list open and ticked off
    Keep one entry for each task.
    at the file
