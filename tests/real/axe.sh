#!/usr/bin/env bash
# What axe-core finds in the pages of `guichet rehearse` and `guichet preview`, in light and in dark:
# axe-core comes from npm into a temporary folder, Chromium is driven by chromedriver. Exit 1 where
# it finds anything.
set -euo pipefail
cd "$(dirname "$0")/../.."
program="$(realpath "${1:-${CARGO_TARGET_DIR:-target}/debug/guichet}")"
folder="$(mktemp -d)"
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$folder"' EXIT
(cd "$folder" && npm pack --silent axe-core@4.11.0 >/dev/null && tar xzf axe-core-*.tgz)
"$program" preview --lang ar --out "$folder/ar.html" >/dev/null
"$program" rehearse --port 0 >"$folder/rehearsal" &
chromedriver --port=0 >"$folder/driver" &
for file in rehearsal driver; do
  for _ in $(seq 100); do grep -q -E 'open http|successfully on port' "$folder/$file" && break; sleep 0.1; done
done
python3 tests/real/axe.py "$(sed 's/.*open //' "$folder/rehearsal")" \
  "$(grep -o 'successfully on port [0-9]*' "$folder/driver" | grep -o '[0-9]*$')" "$folder/package/axe.min.js" "file://$folder/ar.html"
