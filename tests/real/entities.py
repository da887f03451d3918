"""Puts everything that the bot can show through TDLib's own parser, offline.

The argument is a file of JSON lines, one message each (src/telegram/screens.rs): its HTML,
what we say that Telegram makes something of, and which of that nobody means. Nothing may be
refused, both must find the same, and nothing may be tapped by accident.
"""

import collections
import json
import sys

import tdjson

FORMATTING = {"Bold", "Italic", "Code"}
# Shown only below media: https://core.telegram.org/api/entities
ONLY_BESIDE_MEDIA = {"MediaTimestamp"}
NAMES = {"BotCommand": "Command", "Url": "Address", "EmailAddress": "Mail", "BankCardNumber": "BankCard"}


def ask(kind, **request):
    return json.loads(tdjson.td_execute(json.dumps({"@type": kind, **request}).encode()))


def found(entities):
    for entity in entities:
        kind = entity["type"]["@type"].removeprefix("textEntityType")
        yield NAMES.get(kind, kind), entity["offset"], entity["length"]


ask("setLogVerbosityLevel", new_verbosity_level=0)
print("TDLib", ask("getOption", name="version")["value"])
figures, problems = collections.Counter(), []
by_language = collections.Counter()
for line in open(sys.argv[1], encoding="utf-8"):
    message = json.loads(line)
    figures["messages"] += 1
    by_language[message["language"]] += 1
    parsed = ask("parseTextEntities", text=message["html"], parse_mode={"@type": "textParseModeHTML"})
    if parsed["@type"] == "error":
        figures["refused"] += 1
        problems.append((message["language"], parsed["message"], message["html"]))
        continue
    styled = list(found(parsed["entities"]))
    unmeant = [entity for entity in styled if entity[0] not in FORMATTING]
    code = [(start, start + length) for kind, start, length in styled if kind == "Code"]
    # As the server does: what is formatted as code is nothing else.
    automatic = [
        entity
        for entity in found(ask("getTextEntities", text=parsed["text"])["entities"])
        if not any(start < entity[1] + entity[2] and entity[1] < end for start, end in code)
    ]
    figures["formatting"] += len(styled)
    for kind, _, _ in automatic:
        figures[kind] += 1
    automatic = [entity for entity in automatic if entity[0] not in ONLY_BESIDE_MEDIA]
    ours = [tuple(entity) for entity in message["found"]]
    if automatic != ours or unmeant:
        figures["otherwise than we say"] += 1
        problems.append((message["language"], f"TDLib {automatic} {unmeant}, we {ours}", parsed["text"]))
    figures["numbers turned round"] += len(message["turned"])
    problems += [(message["language"], "turns round", number) for number in message["turned"]]
    figures["accidental"] += len(message["accidents"])
    problems += [(message["language"], "by accident", said) for said in message["accidents"]]

for what, count in sorted({"refused": 0, "accidental": 0, "otherwise than we say": 0, "numbers turned round": 0, **figures}.items()):
    print(f"{count:8} {what}")
print(dict(by_language))
for problem in problems[:20]:
    print(*problem, sep="\n  ")
sys.exit(bool(problems))
