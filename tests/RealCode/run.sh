#!/usr/bin/env bash
# Runs the analyzers over code bases outside the repository and prints every finding, sorted, with its line of source.
#   tests/RealCode/run.sh PROJECT-OR-SOLUTION...
# The findings go to standard output; a count by rule goes to standard error.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
output=$(mktemp -d)
trap 'rm -rf "$output"' EXIT

dotnet build "$root/src/ParamAnalyzers" -c Release -v q --nologo >&2
for project in "$@"; do
  dotnet build "$project" -m:1 -v q --nologo --no-incremental -nodeReuse:false -p:UseSharedCompilation=false \
    "-p:CustomAfterMicrosoftCommonTargets=$here/RealCode.targets" \
    "-p:RealCodeAnalyzers=$root/src/ParamAnalyzers/bin/Release/netstandard2.0" \
    "-p:RealCodeOutput=$output" > "$output/build.log" 2>&1 || { echo "does not build: $project" >&2; tail -n 5 "$output/build.log" >&2; }
done
dotnet run --project "$here" -c Release -v q -- logs "$output"
