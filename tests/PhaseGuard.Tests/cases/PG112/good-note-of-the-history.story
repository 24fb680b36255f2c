The file says why.

=== after .workflow/active/WFS-a/.task/IMPL-1.json task skipped
"reason": null
"status_history": [{ "to": "skipped", "note": "not needed" }]
=== beside .workflow/active/WFS-a/workflow-session.json session completed
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [-] IMPL-1
=== expected
