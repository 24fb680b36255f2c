What stands in a fence is an example.

=== after .workflow/active/WFS-a/TODO_LIST.md
- [ ] IMPL-1
~~~
[x](.task/IMPL-9.json)
~~~
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task pending
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== expected
