A plan is left: PG141 speaks of the tasks.

=== before .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:1:1: warning PG141: IMPL-1 was pending, and is gone
    Set it to skipped with a reason instead.
    at the file
