Two places, and one entry is gone.

=== before .workflow/active/WFS-a/.task/IMPL-1.json task active
"convergence": { "criteria": ["a"] }
"acceptance": ["b", "c"]
=== after .workflow/active/WFS-a/.task/IMPL-1.json task completed
"convergence": { "criteria": ["a"] }
"acceptance": ["b"]
=== beside .workflow/active/WFS-a/.summaries/IMPL-1.md
=== beside .workflow/active/WFS-a/workflow-session.json session completed
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [x] IMPL-1
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:8:17: warning PG148: IMPL-1 is completed with 2 of 3 acceptance entries
    Keep what was agreed, or skip it by name.
    at /acceptance
