An id counts as a whole word.

=== beside .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== beside .workflow/active/WFS-a/.task/IMPL-10.json task pending
=== after .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-10
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:2:9: warning PG123: TODO_LIST.md does not name IMPL-1
    Add "- [ ] **IMPL-1**: ...".
    at /id
