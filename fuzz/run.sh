#!/bin/sh
# Hands mutated inputs to all that reads what others wrote: fuzz/run.sh [MINUTES] [SEED]
set -eu
cd "$(dirname "$0")/.."
dotnet build fuzz/PhaseGuard.Fuzz -c Release --nologo -v q -clp:ErrorsOnly
exec dotnet fuzz/PhaseGuard.Fuzz/bin/Release/net10.0/PhaseGuard.Fuzz.dll "$@"
