The whole session went into the archive.

=== before .workflow/active/WFS-a/.summaries/IMPL-1.md
=== after .workflow/archives/WFS-a/.summaries/IMPL-1.md
=== before .workflow/active/WFS-a/.task/IMPL-1.json task completed
=== after .workflow/archives/WFS-a/.task/IMPL-1.json task completed
=== before .workflow/active/WFS-a/workflow-session.json session completed
=== after .workflow/archives/WFS-a/workflow-session.json session completed
=== after .workflow/archives/WFS-a/IMPL_PLAN.md
=== after .workflow/archives/WFS-a/TODO_LIST.md
- [x] IMPL-1
=== expected
