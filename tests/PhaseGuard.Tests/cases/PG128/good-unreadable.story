A file that cannot be read is there.

=== after .workflow/active/WFS-a/.task/IMPL-1.json task pending
"depends_on": ["IMPL-2"]
=== beside .workflow/active/WFS-a/.task/IMPL-2.json
{
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
- [ ] IMPL-2
=== expected
