Told at its first task.

=== before .workflow/active/WFS-a/.task/IMPL-1.json task completed
=== before .workflow/active/WFS-a/.task/IMPL-2.json task pending
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:1:1: warning PG149: The session is gone, and this was not finished: IMPL-2
    Archive it, or skip it with a reason first.
    at the file
