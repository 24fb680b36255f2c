A file that cannot be read has no status: that is PG001's.

=== before .workflow/active/WFS-a/workflow-session.json session completed
=== after .workflow/active/WFS-a/workflow-session.json
{
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task skipped
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [-] IMPL-1
=== expected
.workflow/active/WFS-a/workflow-session.json:2:1: error PG001: not valid JSON: expected a key in double quotes, found the end of the text
    The text ends too early: write what is missing. Nothing else of the file was judged.
    at the file
