Where nobody says a status, the task is pending, and somebody has to execute it.

=== after .workflow/active/WFS-a/.task/IMPL-1.json
{
  "id": "IMPL-1",
  "title": "Log in",
  "meta": { "type": "audit" },
  "context": { "requirements": ["People log in"], "depends_on": [] },
  "flow_control": { "pre_analysis": [], "implementation_approach": [] }
}
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:1:1: warning PG100: The task lacks status
    Add what an agent needs before it can begin.
    at the file
.workflow/active/WFS-a/.task/IMPL-1.json:4:21: warning PG104: No agent is named, and none follows from the type "audit"
    Set meta.agent, or one of the types feature, bugfix, refactor, test-gen, test-fix, review, docs.
    at /meta/type
