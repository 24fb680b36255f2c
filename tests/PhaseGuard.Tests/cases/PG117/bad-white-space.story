A name that a command takes for two.

=== after .workflow/WFS-log in/workflow-session.json session active
=== expected
.workflow/WFS-log in/workflow-session.json:1:1: warning PG117: The folder "WFS-log in" has the name of a template
    Name the session.
    at the file
