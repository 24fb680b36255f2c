A file that cannot be read is PG001's alone.

=== before .workflow/active/WFS-a/.task/IMPL-1.json task pending
"status_history": [{ "to": "pending", "changed_at": "2026-05-02T10:00:00Z" }]
=== after .workflow/active/WFS-a/.task/IMPL-1.json
{
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:2:1: error PG001: not valid JSON: expected a key in double quotes, found the end of the text
    The text ends too early: write what is missing. Nothing else of the file was judged.
    at the file
