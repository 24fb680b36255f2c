A session that has only a plan.

=== after .workflow/active/WFS-a/IMPL_PLAN.md
# Plan
=== expected
