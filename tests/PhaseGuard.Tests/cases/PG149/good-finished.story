All was finished.

=== before .workflow/active/WFS-a/workflow-session.json session completed
=== before .workflow/active/WFS-a/.task/IMPL-1.json task completed
=== expected
