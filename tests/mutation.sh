#!/usr/bin/env bash
# Changes the engine in many small ways and says which changes no test notices. Needs the tool: dotnet tool install -g dotnet-stryker --version 5.1.0
#   tests/mutation.sh [GLOB...]
# A glob is a file below src/ParamAnalyzers, such as '**/Flow/Selection.cs'; without one, the files of stryker-config.json are changed.
# The whole project is built with all changes before the first one is tested, so one run with ten files is much faster than ten runs.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/ParamAnalyzers.Tests"
globs=()
for glob in "$@"; do
  globs+=(--mutate "$glob")
done

"${STRYKER:-dotnet-stryker}" --config-file stryker-config.json --output "${PARAM_ANALYZERS_MUTATION_OUTPUT:-StrykerOutput}" "${globs[@]}"
