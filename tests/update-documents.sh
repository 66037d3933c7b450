#!/usr/bin/env bash
# Writes the documents that are generated from the knowledge; review the difference before you commit it.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
PARAM_ANALYZERS_UPDATE_DOCUMENTS=1 dotnet test "$root/tests/ParamAnalyzers.Tests" --filter GeneratedDocuments
