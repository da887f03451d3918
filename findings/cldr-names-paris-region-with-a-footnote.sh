#!/usr/bin/env bash
# CLDR's name of the region of Paris ends in a footnote mark
#
# One would guess: the package with "translated versions" of the names of
# subdivisions, in all locales, has the French départements and regions in
# French, Arabic, Portuguese …, and in English as people write them.
#
# What happens: English alone has any name of a place in France; the other
# languages, French among them, have England, Scotland and Wales at most. In
# English the region of Paris is "Île-de-France²", with a raised two. Corsica
# stands there twice, "Corse" and "Corsica", the latter under a code that the
# standard has given up. Three regions have hyphens too many, and Burgundy and
# Brittany are translated while Normandie is not. Paris is fr75c: there is no
# fr75, and no fr975, fr977 or fr978.
#
# Version: cldr-subdivisions-full 48.2.0 (npm), made from CLDR by its authors.
#
# Why it matters: a list of regions made from it shows the mark to everybody, and
# a search by equal names misses the region that has more foreigners than any other.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

npm install --silent --no-audit --no-fund cldr-subdivisions-full@48.2.0 >npm.log 2>&1
cat >look.cjs <<'JS'
const { readdirSync, readFileSync } = require("node:fs");
const root = "./node_modules/cldr-subdivisions-full";
const languages = new Map(readdirSync(`${root}/subdivisions`).map((language) => {
  const folder = `${root}/subdivisions/${language}`;
  const file = readFileSync(`${folder}/${readdirSync(folder)[0]}`, "utf8");
  return [language, JSON.parse(file).subdivisions.localeDisplayNames.subdivisions];
}));
const english = languages.get("en");
languages.delete("en");
const elsewhere = new Set([...languages.values()].flatMap((names) => Object.keys(names)));

console.log("version", require(`${root}/package.json`).version);
console.log("in", languages.size, "languages:", ...[...elsewhere].sort());
console.log("in English:", Object.keys(english).filter((code) => code.startsWith("fr")).length, "of France");
for (const row of ["fridf", "fr20r frcor", "frges frpdl frpac", "frbfc frbre frnor", "fr75 fr75c", "fr975 fr977 fr978"])
  console.log(row.split(" ").map((code) => `${code} ${english[code] ?? "has no name"}`).join(", "));
JS
node look.cjs | tee seen

diff - seen <<'EXPECTED'
version 48.2.0
in 96 languages: gbeng gbsct gbwls
in English: 117 of France
fridf Île-de-France²
fr20r Corse, frcor Corsica
frges Grand-Est, frpdl Pays-de-la-Loire, frpac Provence-Alpes-Côte-d’Azur
frbfc Burgundy-Franche-Comté, frbre Brittany, frnor Normandie
fr75 has no name, fr75c Paris
fr975 has no name, fr977 has no name, fr978 has no name
EXPECTED
echo "as described"
