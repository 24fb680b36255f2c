A task is skipped without a word.

=== after .workflow/active/WFS-a/.task/IMPL-1.json task skipped
"reason": null
=== beside .workflow/active/WFS-a/workflow-session.json session completed
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [-] IMPL-1
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:4:13: warning PG112: The task is skipped, and nobody says why
    Write a "reason".
    at /status
