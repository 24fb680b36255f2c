A pointer of Git LFS stands where a file of a session belongs.

=== after .workflow/active/WFS-a/.task/IMPL-1.json
version https://git-lfs.github.com/spec/v1
oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
size 12345
=== beside .workflow/active/WFS-a/workflow-session.json session active
=== beside .workflow/active/WFS-a/IMPL_PLAN.md
=== beside .workflow/active/WFS-a/TODO_LIST.md
Tasks
=== expected
.workflow/active/WFS-a/.task/IMPL-1.json:1:1: error PG003: a task file must be a regular file, and this is a Git LFS pointer
    Take task files out of Git LFS (`git lfs untrack`), and add the file again.
    at the file
