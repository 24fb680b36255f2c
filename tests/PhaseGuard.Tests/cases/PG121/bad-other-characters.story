Behind characters of several bytes, after a byte order mark.

=== after .workflow/active/WFS-a/TODO_LIST.md
﻿# Überblick
1. [ ] **IMPL-1** ✔
=== beside .workflow/active/WFS-a/.task/IMPL-1.json task completed
=== beside .workflow/active/WFS-a/.summaries/IMPL-1.md
=== beside .workflow/active/WFS-a/workflow-session.json session completed
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== expected
.workflow/active/WFS-a/TODO_LIST.md:2:4: warning PG121: IMPL-1 is completed, and the list does not tick it off
    Write [x].
    at the file
