The same task, called by its file.

=== beside .workflow/active/WFS-a/.task/IMPL-1-x.json task pending
"id": "IMPL-1"
=== before .workflow/active/WFS-a/.task/IMPL-2.json task pending
"depends_on": ["IMPL-1"]
=== after .workflow/active/WFS-a/.task/IMPL-2.json task active
"depends_on": ["IMPL-1-x"]
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
- [~] IMPL-2
=== expected
.workflow/active/WFS-a/.task/IMPL-2.json:6:18: warning PG130: cannot execute until dependencies complete: IMPL-1-x
    Finish it first; or take the dependency out.
    at /depends_on/0
