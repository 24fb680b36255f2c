All that it waits for is finished.

=== beside .workflow/active/WFS-a/.task/IMPL-1.json task completed
=== beside .workflow/active/WFS-a/.task/IMPL-2.json task skipped
=== after .workflow/active/WFS-a/.task/IMPL-3.json task active
"depends_on": ["IMPL-1", "IMPL-2"]
=== beside .workflow/active/WFS-a/.summaries/IMPL-1.md
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [x] IMPL-1
- [-] IMPL-2
- [~] IMPL-3
=== expected
