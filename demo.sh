#!/bin/sh
# Shows the main job in a throwaway repository: a bad step is stopped, the repaired one is committed.
set -eu
project=$(cd "$(dirname "$0")" && pwd)
tool=$project/src/PhaseGuard.Cli
configuration=${CONFIGURATION:-Debug}
echo "In a throwaway repository: a commit with a bad step is stopped, and the repaired one passes." >&2
if [ -z "${NO_BUILD:-}" ]; then
    echo "First the tool is built, project by project; that takes a minute, and less the next time." >&2
    dotnet build "$tool" --configuration "$configuration" --nologo --verbosity minimal -tl:off >&2
fi
PATH=$tool/bin/$configuration/net10.0:$PATH
DOTNET_ROOT=${DOTNET_ROOT:-$(dirname "$(readlink -f "$(command -v dotnet)")")}
GIT_CONFIG_GLOBAL=/dev/null
GIT_AUTHOR_NAME=demo GIT_AUTHOR_EMAIL=demo@example.org
GIT_COMMITTER_NAME=demo GIT_COMMITTER_EMAIL=demo@example.org
export PATH DOTNET_ROOT GIT_CONFIG_GLOBAL GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL GIT_COMMITTER_NAME GIT_COMMITTER_EMAIL

show() {
    echo "\$ $*"
    eval "$*"
}

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
git init --quiet .
exec 2>&1
step=docs/feature/auth/steps/01-02.json
mkdir -p "$(dirname $step)"
cp "$project/demo/01-02.json" $step

show dotnet phaseguard install
show git add docs
if show git commit --quiet -m '"feat(01-02): GREEN"'; then
    echo "The bad step was committed: this must not happen."
    exit 1
fi
show "sed -i.bak 's/DEFERRED: next sprint/APPROVED_SKIP: Ada, the unit is generated/' $step"
show git add $step
show git commit --quiet -m '"feat(01-02): GREEN"'
show git log --format=%s
