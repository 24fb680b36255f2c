There is nothing to be finished.

=== after .workflow/active/WFS-a/workflow-session.json session active
=== expected
