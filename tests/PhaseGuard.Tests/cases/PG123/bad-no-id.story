A file without an id goes by its name.

=== beside .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== after .workflow/active/WFS-a/.task/IMPL-2.json task pending
"id": null
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== expected
.workflow/active/WFS-a/.task/IMPL-2.json:1:1: warning PG100: The task lacks id
    Add what an agent needs before it can begin.
    at the file
.workflow/active/WFS-a/.task/IMPL-2.json:1:1: warning PG123: TODO_LIST.md does not name IMPL-2
    Add "- [ ] **IMPL-2**: ...".
    at the file
