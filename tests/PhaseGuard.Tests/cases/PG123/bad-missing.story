A task was added, and the list does not know it.

=== beside .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== after .workflow/active/WFS-a/.task/IMPL-2.json task pending
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== expected
.workflow/active/WFS-a/.task/IMPL-2.json:2:9: warning PG123: TODO_LIST.md does not name IMPL-2
    Add "- [ ] **IMPL-2**: ...".
    at /id
