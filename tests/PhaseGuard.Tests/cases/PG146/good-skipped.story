What is skipped says why.

=== before .workflow/active/WFS-a/workflow-session.json session active
=== after .workflow/active/WFS-a/workflow-session.json session completed
=== before .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== after .workflow/active/WFS-a/.task/IMPL-1.json task skipped
=== before .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== after .workflow/active/WFS-a/TODO_LIST.md
- [-] IMPL-1
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== expected
