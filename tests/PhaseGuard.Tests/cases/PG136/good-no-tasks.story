A session without tasks needs neither.

=== after .workflow/active/WFS-a/workflow-session.json session planning
=== expected
