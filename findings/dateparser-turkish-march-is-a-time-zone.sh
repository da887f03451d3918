#!/usr/bin/env bash
# "15 Mart 2026" is the 15th of November
#
# One would guess: a date parser that knows Turkish takes "15 Mart 2026" for
# 15 March, as it does with each other Turkish month; and "14 h", which is how
# French writes two in the afternoon, for a time of day, as it does with "14h00".
#
# What happens: unless told that the text is Turkish alone, it cuts "Mart" out as
# the time zone MART (Marquesas, UTC-9:30) and guesses the rest from "15 2026":
# a number up to 12 becomes the month, with today's day; a larger one becomes the
# day, in today's month. Portuguese "set" (September) goes the same way, as a zone
# an hour ahead. Nothing is raised. "14 h" is fourteen hours ago, that is, the
# night before, and behind a date it makes the whole unreadable.
#
# Version: dateparser 1.5.0, asked as on 28 November 2026 at noon.
#
# Why it matters: an appointment or the end of a permit moves by months for
# Turkish readers alone, and in one month of the year.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check dateparser==1.5.0 \
  python-dateutil==4.0.0 pytz==2026.6 regex==2026.11.19 tzlocal==5.4.5
cat >look.py <<'PY'
from datetime import datetime
from importlib.metadata import version
import dateparser
print("dateparser", version("dateparser"))
noon = {"RELATIVE_BASE": datetime(2026, 11, 28, 12)}
for text, known in [("15 Mart 2026", None), ("15 Mart 2026", ["fr", "tr"]), ("15 Mart 2026", ["tr"]), ("5 Mart 2026", None),
                    ("15 Nisan 2026", None), ("15 set 2026", None), ("15 set 2026", ["pt"]),
                    ("14 h", ["fr"]), ("14h00", ["fr"]), ("15 mars 2026 à 14 h", ["fr"])]:
    print(text, known, dateparser.parse(text, languages=known, settings=noon), sep="; ")
PY
TZ=Europe/Paris env/bin/python -W ignore look.py | tee seen
diff - seen <<'EXPECTED'
dateparser 1.5.0
15 Mart 2026; None; 2026-11-15 00:00:00-09:30
15 Mart 2026; ['fr', 'tr']; 2026-11-15 00:00:00-09:30
15 Mart 2026; ['tr']; 2026-03-15 00:00:00
5 Mart 2026; None; 2026-05-28 00:00:00-09:30
15 Nisan 2026; None; 2026-04-15 00:00:00
15 set 2026; None; 2026-11-15 00:00:00+01:00
15 set 2026; ['pt']; 2026-09-15 00:00:00
14 h; ['fr']; 2026-11-27 22:00:00
14h00; ['fr']; 2026-11-28 14:00:00
15 mars 2026 à 14 h; ['fr']; None
EXPECTED
echo "as described"
