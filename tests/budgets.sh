#!/usr/bin/env bash
# Checks all budgets of docs/performance.md, as ratios within one run, on a machine with nothing else to do. Takes about ten minutes; the gate checks a part.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
dotnet run -c Release --project tests/ParamAnalyzers.Benchmarks -- budgets
