Letters, digits, dashes, and whatever else a topic is called.

=== after .workflow/WFS-login_2.0-für-alle/workflow-session.json session active
=== expected
