What cannot be read is neither open nor finished, and nothing rests on it.

=== after .workflow/active/WFS-a/.task/IMPL-1.json
{ "id": "IMPL-1", "status": "pending"
=== beside .workflow/active/WFS-a/.task/IMPL-2.json task completed
"depends_on": ["IMPL-1"]
=== beside .workflow/active/WFS-a/.summaries/IMPL-2.md
=== beside .workflow/active/WFS-a/workflow-session.json session completed
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [x] IMPL-1
- [x] IMPL-2
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:2:1: error PG001: not valid JSON: expected "," or "}" in an object, found the end of the text
    The text ends too early: write what is missing. Nothing else of the file was judged.
    at the file
