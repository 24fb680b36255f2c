A merge loses it, too.

=== beside .workflow/active/WFS-a/.task/IMPL-1.json task completed
=== before .workflow/active/WFS-a/.summaries/IMPL-1.md
=== beside .workflow/active/WFS-a/workflow-session.json session completed
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [x] IMPL-1
=== commit
merge
=== expected
.workflow/active/WFS-a/.summaries/IMPL-1.md:1:1: warning PG142: The summary of IMPL-1 is gone
    Bring it back.
    at the file
