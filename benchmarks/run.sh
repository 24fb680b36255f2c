#!/bin/sh
# Builds what is measured, natively too, and prints the table of README.md. `run.sh 10` measures at ten times the size,
# `run.sh 10 commits ranges` only some groups of rows.
set -eu
cd "$(dirname "$0")/.."
scale=${1:-1}
[ $# -eq 0 ] || shift
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
dotnet build --nologo --verbosity quiet -c Release src/PhaseGuard.Cli
dotnet build --nologo --verbosity quiet -c Release benchmarks/PhaseGuard.Hello
dotnet build --nologo --verbosity quiet -c Release benchmarks/PhaseGuard.ProcessBenchmarks
dotnet publish --nologo --verbosity quiet -c Release hooks/PhaseGuard.Hook -p:PublishAot=true -p:PhaseGuardFramework=net9.0 \
    --use-current-runtime --artifacts-path "$folder/native"
native=$(find "$folder/native/publish" -type f \( -name phaseguard-hook -o -name phaseguard-hook.exe \))
dotnet benchmarks/PhaseGuard.ProcessBenchmarks/bin/Release/net10.0/PhaseGuard.ProcessBenchmarks.dll "$native" "$folder/data" "$scale" "$@"
