#!/usr/bin/env bash
# A price "€/mois" is a tappable bot command
#
# One would guess: a bot command is a slash at the beginning of a word, so the
# slash in "12 €/mois", "10 %/an" or "M./Mme" is a slash and nothing more.
#
# What happens: only a letter, a digit, "/", "<" or ">" in front keeps a slash
# from beginning a command. Behind € % ) ° . » it does begin one, with any word in
# plain Latin letters. A letter that ends in a combining mark does not count as
# one, so a decomposed é and a Bengali vowel sign have the same effect. Isolates
# and non-breaking spaces in front change nothing. What does help: a space behind
# the slash, U+2215 instead of it, or a word with other letters, as in "/année".
#
# Version: TDLib 1.8.69, whose parser also stands in the Bot API server.
#
# Why it matters: whoever touches the blue "/mois" in an answer about fees sends
# "/mois" to the bot, and what they were reading scrolls away.
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
commands = ["12 €/mois", "\u206812\u00a0€\u2069/mois", "10 %/an", "(e)/retour", "n°/page", "M./Mme", "« oui »/non"]
commands += ["agre\u0301e\u0301/CAF", "বা/CAF"]
for text in [*commands, "ব/CAF", "agréé/CAF", "500 euros/mois", "12 €/année", "12 € / mois", "12 €∕mois"]:
    found = [entity["type"]["@type"] for entity in ask("getTextEntities", text=text)["entities"]]
    print(" ".join(found) or "-", text, sep="\t")
PY
env/bin/python look.py | tee seen

test "$(head -1 seen)" = "TDLib 1.8.69"
diff - <(sed 1d seen | cut -f 1 | uniq -c | tr -s ' ') <<'EXPECTED'
 9 textEntityTypeBotCommand
 6 -
EXPECTED
echo "as described"
