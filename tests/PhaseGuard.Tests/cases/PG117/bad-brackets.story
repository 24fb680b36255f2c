The folder has the name of a template.

=== after .workflow/active/WFS-[session-id]/workflow-session.json session active
=== expected
.workflow/active/WFS-[session-id]/workflow-session.json:1:1: warning PG117: The folder "WFS-[session-id]" has the name of a template
    Name the session.
    at the file
