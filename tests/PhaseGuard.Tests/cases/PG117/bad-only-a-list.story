Nothing is there but a list.

=== after .workflow/WFS-{topic}/TODO_LIST.md
# Tasks
=== expected
.workflow/WFS-{topic}/TODO_LIST.md:1:1: warning PG117: The folder "WFS-{topic}" has the name of a template
    Name the session.
    at the file
