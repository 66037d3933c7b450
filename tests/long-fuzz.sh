#!/usr/bin/env bash
# Drops every token of every test source, one at a time, with all rules on. Takes some minutes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
PARAM_ANALYZERS_FUZZ_STRIDE=1 dotnet test tests/ParamAnalyzers.Tests -c Release --filter "FullyQualifiedName~TokenDropTests"
