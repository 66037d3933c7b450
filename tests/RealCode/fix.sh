#!/usr/bin/env bash
# Applies Fix All of every rule to real projects in memory and says where the result is not good code: it has to compile with no new error or warning,
# without the findings that were fixable and without new ones, with every comment, and a second run has to change nothing.
# A folder is taken as one project of all its files; names that are missing there make errors, of which no fix may make more.
#   tests/RealCode/fix.sh (PROJECT|FOLDER)...
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
dotnet run --project "$here" -c Release -v q -- fix "$@"
