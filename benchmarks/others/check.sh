#!/bin/sh
# What a team might write in an hour: jq over the staged step files. It is here to be measured, not to be used.
git diff --cached --name-only --diff-filter=ACM -- '*/steps/*.json' | while read -r file; do
    git show ":$file" | jq -e 'all(.tdd_cycle.phase_execution_log[];
        .status == "EXECUTED" or (.status == "SKIPPED" and (.blocked_by // "" | test("^(NOT_APPLICABLE|APPROVED_SKIP|BLOCKED_BY_DEPENDENCY|CHECKPOINT_PENDING)"))))' \
        >/dev/null || { echo "$file: a phase is not finished"; exit 1; }
done
