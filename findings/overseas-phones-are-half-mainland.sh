#!/usr/bin/env bash
# Half of the overseas phone numbers are "mainland"
#
# One would guess: a library that is told "FR" either knows the numbers of the
# overseas départements, which people in France dial as they stand (0596 …,
# 0262 …), or refuses them all.
#
# What happens: landlines of Martinique, Mayotte and Saint-Pierre-et-Miquelon are
# valid numbers of the mainland, +33, the first even with its town; their codes
# are +596, +262 and +508. Landlines of Guadeloupe, Guyane and La Réunion are
# invalid, and so are overseas mobiles. With its own code, a landline of
# Saint-Martin (0590 87) belongs to Saint-Barthélemy. The national form of a
# number of Saint-Pierre is "041 00 00", without the 0508 that one dials. The
# digits of helplines are grouped anew: 0 806 001 620 becomes 0 806 00 16 20.
#
# Version: phonenumbers 9.0.43 (Python), libphonenumber-js 1.13.16 (with "max").
#
# Why it matters: a link made from an office's number has the wrong country's
# code, and the check that should find this says that the number is good.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check phonenumbers==9.0.43
npm install --silent --no-audit --no-fund libphonenumber-js@1.13.16 >npm.log 2>&1
cat >look.py <<'PY'
import sys
import phonenumbers as lib
from phonenumbers.geocoder import description_for_number as town
print("phonenumbers", lib.__version__, town(lib.parse("0596390000", "FR"), "fr"), file=sys.stderr)
for text in sys.argv[1:]:
    n = lib.parse(text, "FR")
    valid, forms = str(lib.is_valid_number(n)).lower(), [lib.format_number(n, style) for style in (0, 2)]
    print(text, valid, lib.region_code_for_number(n), *forms, sep="; ")
PY
cat >look.mjs <<'JS'
import parse from "libphonenumber-js/max";
for (const n of process.argv.slice(2).map((text) => Object.assign(parse(text, "FR"), { text })))
  console.log([n.text, n.isValid(), n.country, n.number, n.formatNational()].join("; "));
JS
numbers=("0596 39 00 00" "0269 61 00 00" "0508 41 00 00" "0590 80 00 00" "0594 30 00 00"
  "0262 40 00 00" "0692 40 00 00" "+590 590 87 00 00" "+508 41 00 00" "0 806 001 620")
env/bin/python look.py "${numbers[@]}" 2>version | tee seen
npm ls --depth=0 | grep libphonenumber-js@1.13.16
grep -x "phonenumbers 9.0.43 Fort de France" version
diff - seen <<'EXPECTED'
0596 39 00 00; true; FR; +33596390000; 05 96 39 00 00
0269 61 00 00; true; FR; +33269610000; 02 69 61 00 00
0508 41 00 00; true; FR; +33508410000; 05 08 41 00 00
0590 80 00 00; false; FR; +33590800000; 05 90 80 00 00
0594 30 00 00; false; FR; +33594300000; 05 94 30 00 00
0262 40 00 00; false; FR; +33262400000; 02 62 40 00 00
0692 40 00 00; false; FR; +33692400000; 06 92 40 00 00
+590 590 87 00 00; true; BL; +590590870000; 0590 87 00 00
+508 41 00 00; true; PM; +508410000; 041 00 00
0 806 001 620; true; FR; +33806001620; 0 806 00 16 20
EXPECTED
node look.mjs "${numbers[@]}" | diff seen - && echo "as described"
