A new task reopens it.

=== before .workflow/active/WFS-a/workflow-session.json session completed
=== after .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task completed
=== beside .workflow/active/WFS-a/.summaries/IMPL-1.md
=== after .workflow/active/WFS-a/.task/IMPL-2.json task pending
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [x] IMPL-1
- [ ] IMPL-2
=== expected
