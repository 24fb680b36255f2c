Nothing is there but a plan.

=== after .workflow/WFS-<topic>/IMPL_PLAN.md
# Plan
=== expected
.workflow/WFS-<topic>/IMPL_PLAN.md:1:1: warning PG117: The folder "WFS-<topic>" has the name of a template
    Name the session.
    at the file
