#!/usr/bin/env bash
# Analyzes many broken variants of every test source, and of the C# files in other folders, with all rules on.
#   tests/long-fuzz.sh [COUNT [FOLDER...]]
# A variant follows from PARAM_ANALYZERS_FUZZ_SEED and its number: with PARAM_ANALYZERS_FUZZ_FIRST=NUMBER and COUNT 1 it runs alone.
set -euo pipefail
count=${1:-200000}
folders=()
for folder in "${@:2}"; do
  folders+=("$(realpath "$folder")")
done
cd "$(dirname "${BASH_SOURCE[0]}")/.."
log=$(mktemp)
tail -f "$log" &
tail=$!
trap 'sleep 1; kill "$tail"; rm -f "$log"' EXIT

export PARAM_ANALYZERS_FUZZ_COUNT=$count PARAM_ANALYZERS_FUZZ_LOG=$log
PARAM_ANALYZERS_FUZZ_FOLDERS=$(IFS=:; echo "${folders[*]-}") \
  dotnet test tests/ParamAnalyzers.Tests -c "${CONFIGURATION:-Release}" --nologo -v q --filter "FullyQualifiedName~Broken_code_breaks_no_rule"
