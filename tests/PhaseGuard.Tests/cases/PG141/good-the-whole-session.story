PG149 speaks.

=== before .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:1:1: warning PG149: The session is gone, and this was not finished: IMPL-1
    Archive it, or skip it with a reason first.
    at the file
