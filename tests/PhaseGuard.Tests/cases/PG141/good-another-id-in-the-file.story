The file is there, and is another task now.

=== before .workflow/active/WFS-a/.task/IMPL-1-x.json task pending
"id": "IMPL-1"
=== after .workflow/active/WFS-a/.task/IMPL-1-x.json task pending
"id": "IMPL-1-x"
=== beside .workflow/active/WFS-a/.task/IMPL-2.json task pending
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-2
- [ ] IMPL-1-x
=== expected
.workflow/active/WFS-a/.task/IMPL-1-x.json:2:9: warning PG102: "IMPL-1-x" is no task id
    Write IMPL-1 or IMPL-1.2: upper case, two levels at most.
    at /id
