The file of another kind of session.

=== after .workflow/active/WFS-a/workflow-session.json
{ "topic": "login" }
=== expected
