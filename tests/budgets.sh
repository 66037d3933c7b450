#!/usr/bin/env bash
# Checks all budgets of docs/performance.md, as ratios within one run, on a machine with nothing else to do, and shows the peers beside them.
#   tests/budgets.sh [PROJECT...]
# A project of hand-written trainers is built again and again in compilers that start cold. Takes about an hour; the gate checks a part.
set -euo pipefail
projects=()
for project in "$@"; do
  projects+=("$(realpath "$project")")
done
cd "$(dirname "${BASH_SOURCE[0]}")/.."
dotnet run -c Release --project tests/ParamAnalyzers.Benchmarks -- budgets "${projects[@]}"
