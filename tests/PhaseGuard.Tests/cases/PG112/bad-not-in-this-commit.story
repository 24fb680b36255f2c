A rule across files speaks of all files of a touched session.

=== beside .workflow/active/WFS-a/.task/IMPL-1.json task skipped
"reason": null
=== after .workflow/active/WFS-a/.task/IMPL-2.json task pending
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [-] IMPL-1
- [ ] IMPL-2
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:4:13: warning PG112: The task is skipped, and nobody says why
    Write a "reason".
    at /status
