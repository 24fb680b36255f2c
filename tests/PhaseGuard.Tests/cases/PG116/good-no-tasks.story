A session without tasks, such as brainstorming, has words of its own.

=== after .workflow/active/WFS-a/workflow-session.json
{ "session_id": "WFS-a", "status": "brainstorming" }
=== expected
