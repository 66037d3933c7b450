#!/usr/bin/env bash
# Runs all tests under each compiler that the package supports, one after another. The analyzers are always built against the oldest.
#   tests/roslyn-versions.sh [VERSION...]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
versions=("$@")
if [ "${#versions[@]}" -eq 0 ]; then
  versions=(4.8.0 4.11.0 4.14.0 5.0.0 5.9.0 5.12.0)
fi

for version in "${versions[@]}"; do
  echo "== Roslyn $version"
  dotnet test tests/ParamAnalyzers.Tests -v q --nologo "-p:TestRoslynVersion=$version"
done
