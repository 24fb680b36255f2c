#!/bin/sh
# Builds what is measured, natively too, and prints the table of README.md. `run.sh 10` measures at ten times the size,
# `run.sh 10 commits ranges` only some groups of rows. A folder that packaging/native made is taken where PHASEGUARD_RELEASE names one.
set -eu
cd "$(dirname "$0")/.."
scale=${1:-1}
[ $# -eq 0 ] || shift
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
release=${PHASEGUARD_RELEASE:-$folder/release}
[ -n "${PHASEGUARD_RELEASE:-}" ] || sh packaging/native "$release"
platform=$(ls "$release/native")
dotnet publish --nologo --verbosity quiet -c Release src/PhaseGuard.Cli -r "$platform" --artifacts-path "$folder/ready"
dotnet build --nologo --verbosity quiet -c Release src/PhaseGuard.Cli
dotnet build --nologo --verbosity quiet -c Release benchmarks/PhaseGuard.Hello
dotnet publish --nologo --verbosity quiet -c Release benchmarks/PhaseGuard.Hello -r "$platform" -p:PublishAot=true -p:PhaseGuardFramework=net9.0 --artifacts-path "$folder/hello"
dotnet build --nologo --verbosity quiet -c Release benchmarks/PhaseGuard.ProcessBenchmarks
dotnet benchmarks/PhaseGuard.ProcessBenchmarks/bin/Release/net10.0/PhaseGuard.ProcessBenchmarks.dll \
    "$release/native/$platform" "$(dirname "$(find "$folder/ready/publish" -name dotnet-phaseguard.dll)")" \
    "$(find "$folder/hello/publish" -type f -name hello)" "$folder/data" "$scale" "$@"
