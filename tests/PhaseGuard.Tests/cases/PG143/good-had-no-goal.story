Nobody said before what it was to reach.

=== before .workflow/active/WFS-a/.task/IMPL-1.json task active
"description": null
"convergence": null
=== after .workflow/active/WFS-a/.task/IMPL-1.json task active
"title": "Send mail"
"description": "Mail is sent."
"convergence": { "criteria": ["a mail arrives"] }
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [~] IMPL-1
=== expected
