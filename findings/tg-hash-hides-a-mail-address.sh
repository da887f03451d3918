#!/usr/bin/env bash
# A mail address behind "#" or "n°#" can no longer be written to
#
# One would guess: "#rdv@mairie.fr" holds a mail address, with or without a hash in
# front of it, as "rdv@mairie.fr" does; at worst "#rdv" is the hashtag.
#
# What happens: a hashtag may name a chat (#tag@chat), so the beginning of the
# address becomes one, up to its first point, and touching it searches for the tag.
# No mail address is left. Where a hyphen or a point stands in the local part, the
# hashtag ends there and the rest is plain text. A digit alone behind the hash makes
# no hashtag, and the address is lost as well. A space behind the hash repairs it.
#
# Version: TDLib 1.8.69, whose parser also stands in the Bot API server.
#
# Why it matters: lists of offices mark contacts with a hash ("contact #rdv@…"), and
# people would touch the address of the desk and land in a search.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check tdjson==1.8.69
cat >look.py <<'PY'
import json
import tdjson


def ask(kind, **request):
    return json.loads(tdjson.td_execute(json.dumps({"@type": kind, **request}).encode()))


ask("setLogVerbosityLevel", new_verbosity_level=0)
print("TDLib", ask("getOption", name="version")["value"])
for text in ["rdv@mairie.fr", "# rdv@mairie.fr", "#rdv@mairie.fr", "#rdv_91@mairie.fr", "#rdv-91@mairie.fr",
             "#rdv.91@mairie.fr", "n°#rdv@mairie.fr", "#91@mairie.fr"]:
    units = text.encode("utf-16-le")
    shown = [f'{entity["type"]["@type"].removeprefix("textEntityType")} '
             f'{units[2 * entity["offset"] : 2 * (entity["offset"] + entity["length"])].decode("utf-16-le")}'
             for entity in ask("getTextEntities", text=text)["entities"]]
    print(text, ", ".join(shown) or "-", sep=": ")
PY
env/bin/python look.py | tee seen

diff seen - <<'EXPECTED'
TDLib 1.8.69
rdv@mairie.fr: EmailAddress rdv@mairie.fr
# rdv@mairie.fr: EmailAddress rdv@mairie.fr
#rdv@mairie.fr: Hashtag #rdv@mairie
#rdv_91@mairie.fr: Hashtag #rdv_91@mairie
#rdv-91@mairie.fr: Hashtag #rdv
#rdv.91@mairie.fr: Hashtag #rdv
n°#rdv@mairie.fr: Hashtag #rdv@mairie
#91@mairie.fr: -
EXPECTED
echo "as described"
