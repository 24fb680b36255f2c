The longest id that stands there is meant.

=== after .workflow/active/WFS-a/TODO_LIST.md
- [x] IMPL-1.1
- [ ] IMPL-1
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== beside .workflow/active/WFS-a/.task/IMPL-1.1.json task completed
=== beside .workflow/active/WFS-a/.summaries/IMPL-1.1.md
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== expected
