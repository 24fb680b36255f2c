A merge loses it, too.

=== before .workflow/active/WFS-a/workflow-session.json session active
=== before .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== commit
merge
=== expected
.workflow/active/WFS-a/workflow-session.json:1:1: warning PG149: The session is gone, and this was not finished: IMPL-1
    Archive it, or skip it with a reason first.
    at the file
