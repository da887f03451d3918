"""Judges `guichet understand --json` on rows of sentences, and prints the figures.

    guichet understand --json < texts > answers.jsonl
    python3 judge.py rows.tsv answers.jsonl [--wrong]

A row is: language or way of writing, what was typed, what it states (`goal=…;ground=…;place=…;urgent|none|help`, with `|`
between equally right answers).
"""

import collections
import json
import sys

DANGER = {"oqtf", "police-or-detention", "victim"}


def rows(path):
    """Reads the rows of a file: language, text, stated answers by question, flags."""
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line or line.startswith("#"):
            continue
        language, text, states = line.split("\t")
        stated, flags = collections.defaultdict(set), set()
        for part in states.split(";"):
            if "=" in part:
                question, answers = part.split("=")
                stated[question] |= set(answers.split("|"))
            else:
                flags.add(part)
        yield language, text, stated, flags


def answers(path):
    """Reads a stream of JSON values."""
    text, at, decoder = open(path, encoding="utf-8").read(), 0, json.JSONDecoder()
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        value, at = decoder.raw_decode(text, at)
        yield value


def judge(rows, answers, show=False):
    """Counts what was right; returns figures by name."""
    count = collections.Counter()
    by = collections.defaultdict(collections.Counter)
    for (language, text, stated, flags), readings in zip(rows, answers, strict=True):
        first, wrong = readings[0], []
        opens = first["urgent"]
        if stated["goal"]:
            count["needs"] += 1
            by[language]["needs"] += 1
            right = lambda reading: reading["goal"] in stated["goal"] and (
                not stated["ground"] or reading["ground"] in stated["ground"]
            )
            goal = first["goal"] in stated["goal"]
            count["goal"] += goal
            count["first"] += right(first)
            by[language]["first"] += right(first)
            count["offered"] += any(right(reading) for reading in readings)
            count["offered goal"] += any(reading["goal"] in stated["goal"] for reading in readings)
            if not goal:
                wrong.append("goal")
                if first["certain"] and not opens:
                    count["wrong and certain"] += 1
                    wrong.append("CERTAIN")
            elif not right(first):
                wrong.append("ground")
            if stated["ground"]:
                count["grounds"] += 1
                count["ground"] += first["ground"] in stated["ground"]
            if "urgent" in flags:
                count["urgent rows"] += 1
                count["urgent heard"] += opens
                if not opens:
                    wrong.append("NOT HEARD")
        else:
            count["no needs"] += 1
            quiet = first["none"] or first["goal"] is None
            count["no page"] += quiet and not opens
            if first["certain"]:
                count["wrong and certain"] += 1
                wrong.append("CERTAIN")
            if not quiet or opens:
                wrong.append("page")
        if "urgent" not in flags and not stated["goal"] & DANGER:
            count["harmless"] += 1
            count["false alarms"] += opens
            if opens:
                wrong.append("FALSE ALARM")
        if stated["place"]:
            count["places"] += 1
            count["place"] += first["place"] in stated["place"]
            if first["place"] not in stated["place"]:
                wrong.append(f"place {first['place']}")
        if show and wrong:
            said = [(reading["goal"], reading["ground"], round(reading["margin"], 2)) for reading in readings[:3]]
            print(language, text, dict(stated), sorted(flags), wrong, said, sep=" | ")
    return count, by


def main():
    count, by = judge(rows(sys.argv[1]), answers(sys.argv[2]), "--wrong" in sys.argv)
    rate = lambda part, whole: f"{count[part]} of {count[whole]} ({count[part] / max(1, count[whole]):.1%})"
    print("first right, goal and ground:", rate("first", "needs"), "· goal alone:", rate("goal", "needs"))
    print("right among those offered:", rate("offered", "needs"), "· goal:", rate("offered goal", "needs"))
    print("ground where stated:", rate("ground", "grounds"))
    print("urgent heard:", rate("urgent heard", "urgent rows"), "· false alarms:", rate("false alarms", "harmless"))
    print("no need, no page:", rate("no page", "no needs"), "· wrong and certain:", count["wrong and certain"])
    print("place:", rate("place", "places"))
    worst = sorted((c["first"] / c["needs"], language) for language, c in by.items())
    print("by language:", ", ".join(f"{language} {share:.0%}" for share, language in worst))


if __name__ == "__main__":
    main()
