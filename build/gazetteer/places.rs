//! Communes, départements, regions, postcodes and positions as rows.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fs,
    path::Path,
};

use zerocopy::{
    Immutable, IntoBytes,
    little_endian::{I32, U16, U32},
};

use crate::{
    lines,
    names::Names,
    rows::{
        ABROAD, ArrondissementRow, CommuneRow, DepartementRow, NONE, NameKind, PositionRow, PostcodeRow, RowTarget,
        Span,
    },
    whereabouts,
};

/// Texts one after the other.
#[derive(Default)]
pub struct Texts {
    text: String,
    known: HashMap<String, Span>,
}

impl Texts {
    pub fn add(&mut self, text: &str) -> Span {
        if let Some(span) = self.known.get(text) {
            return *span;
        }
        let start = U32::new(u32::try_from(self.text.len()).unwrap());
        let span = Span { start, length: u8::try_from(text.len()).unwrap() };
        self.text.push_str(text);
        self.known.insert(text.to_owned(), span);
        span
    }

    pub fn write(&self, to: &Path) {
        fs::write(to, &self.text).unwrap();
    }
}

pub const NO_TEXT: Span = Span { start: U32::ZERO, length: 0 };

pub fn write_rows<T: IntoBytes + Immutable>(rows: &[T], to: &Path) {
    fs::write(to, rows.as_bytes()).unwrap();
}

#[derive(Clone, Default)]
pub struct Commune {
    insee: String,
    pub name: String,
    pub departement: u8,
    pub arrondissement: u16,
    pub population: u32,
    whole: String,
    pub postcodes: Vec<u32>,
}

impl Commune {
    /// A municipal arrondissement.
    pub fn is_part(&self) -> bool {
        self.whole != self.insee
    }
}

/// A delegated or associated commune.
struct Part {
    name: String,
    whole: String,
    /// It is where the commune's own seat is.
    is_seat: bool,
}

/// `communes.txt`, read.
#[derive(Default)]
struct France {
    regions: Vec<(String, String)>,
    /// Code, region, name.
    departements: Vec<(String, u8, String)>,
    /// Name, département.
    arrondissements: Vec<(String, u8)>,
    communes: Vec<Commune>,
    parts: Vec<Part>,
}

pub fn write(data: &Path, out: &Path) {
    let france = France::read(&lines(&data.join("communes.txt")));
    let by_insee: HashMap<&str, u16> =
        france.communes.iter().zip(0..).map(|(c, row)| (c.insee.as_str(), row)).collect();
    let mut labels = Texts::default();
    france.write(&by_insee, &mut labels, out);
    write_positions(&lines(&data.join("positions.txt")), &france, &by_insee, out);

    let mut names = Names::new(&lines(&data.join("foreign.txt")));
    for (commune, row) in france.communes.iter().zip(0..) {
        names.add(&commune.name, RowTarget::Commune(row), NameKind::Own, &mut labels);
        if commune.is_part() {
            for written in numbered(&commune.name) {
                names.add(&written, RowTarget::Commune(row), NameKind::Own, &mut labels);
            }
        }
    }
    for ((_, _, name), row) in france.departements.iter().zip(0..) {
        names.add(name, RowTarget::Departement(row), NameKind::Own, &mut labels);
    }
    for ((_, name), row) in france.regions.iter().zip(0..) {
        names.add(name, RowTarget::Region(row), NameKind::Own, &mut labels);
    }
    let former = lines(&data.join("former.txt"));
    let former = former.iter().map(|line| {
        let (code, name) = line.split_once('\t').unwrap();
        let insee = code.trim_start_matches('-');
        (insee, name, insee == code)
    });
    let parts = france.parts.iter().map(|part| (part.whole.as_str(), part.name.as_str(), part.is_seat));
    for (insee, name, is_whole) in parts.chain(former) {
        let how = if is_whole { NameKind::Former } else { NameKind::Part };
        names.add(name, RowTarget::Commune(by_insee[insee]), how, &mut labels);
    }
    for file in ["names.txt", "names-by-hand.txt"] {
        for line in lines(&data.join(file)) {
            let (code, written) = line.split_once('\t').unwrap();
            let target = france.target(code, &by_insee);
            let people = match target {
                RowTarget::Commune(row) => france.communes[usize::from(row)].population,
                RowTarget::Departement(_) | RowTarget::Region(_) => u32::MAX,
            };
            for name in written.split('\t') {
                names.add_foreign(name, target, people, &mut labels);
            }
        }
    }
    for line in lines(&data.join("spellings.txt")) {
        let (code, written) = line.split_once('\t').unwrap();
        let target = france.target(code, &by_insee);
        for name in written.split('\t') {
            names.add_spelling(name, target, &france.communes, &mut labels);
        }
    }
    names.write(&france.communes, out);
    labels.write(&out.join("labels.txt"));
}

/// `Marseille 3e Arrondissement` as people say it: `Marseille 3`, `Marseille III`.
fn numbered(name: &str) -> Vec<String> {
    const ROMAN: [&str; 20] = [
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
        "xviii", "xix", "xx",
    ];
    let (city, rest) = name.split_once(' ').unwrap();
    let digits = rest.split(|c: char| !c.is_ascii_digit()).next().unwrap();
    let number: usize = digits.parse().unwrap();
    let roman = ROMAN[number - 1];
    vec![format!("{city} {number}"), format!("{city} {roman}"), format!("{city} {roman}e")]
}

impl France {
    fn read(lines: &[String]) -> Self {
        let mut france = Self::default();
        let mut code = String::new();
        let mut arrondissement = NONE;
        for line in lines {
            if let Some((code, name)) = line.strip_prefix("R ").and_then(|rest| rest.split_once(' ')) {
                france.regions.push((code.to_owned(), name.to_owned()));
            } else if let Some(rest) = line.strip_prefix("D ") {
                let parts: Vec<&str> = rest.splitn(3, ' ').collect();
                let region = france.regions.iter().position(|(code, _)| code == parts[1]);
                let region = region.map_or(u8::MAX, |row| u8::try_from(row).unwrap());
                parts[0].clone_into(&mut code);
                arrondissement = NONE;
                france.departements.push((code.clone(), region, parts[2].to_owned()));
            } else if let Some((_, name)) = line.strip_prefix("A ").and_then(|rest| rest.split_once(' ')) {
                arrondissement = u16::try_from(france.arrondissements.len()).unwrap();
                france.arrondissements.push((name.to_owned(), u8::try_from(france.departements.len() - 1).unwrap()));
            } else {
                france.read_commune(line, &code, arrondissement);
            }
        }
        france.communes.sort_by(|a, b| a.insee.cmp(&b.insee));
        france
    }

    fn read_commune(&mut self, line: &str, code: &str, arrondissement: u16) {
        let postcodes_begin = if matches!(code, "2A" | "2B") { "20" } else { code };
        let insee = |short: &str| if short.len() == 5 { short.to_owned() } else { format!("{code}{short}") };
        let postcode = |short: &str| {
            let whole = if short.len() == 5 { short.to_owned() } else { format!("{postcodes_begin}{short}") };
            whole.parse().unwrap()
        };
        let fields: Vec<&str> = line.split('\t').collect();
        let (own, whole, rest) = match line.as_bytes()[0] {
            b'-' => {
                let (own, whole) = (insee(&fields[0][1..]), insee(fields[1]));
                self.parts.push(Part { name: fields[2].to_owned(), is_seat: own == whole, whole });
                return;
            }
            b'=' => (&fields[0][1..], fields[1], &fields[2..]),
            _ => (fields[0], fields[0], &fields[1..]),
        };
        self.communes.push(Commune {
            insee: insee(own),
            name: rest[0].to_owned(),
            departement: u8::try_from(self.departements.len() - 1).unwrap(),
            arrondissement,
            population: rest[1].parse().unwrap_or(0),
            whole: insee(whole),
            postcodes: rest[2].split_whitespace().map(postcode).collect(),
        });
    }

    fn target(&self, code: &str, by_insee: &HashMap<&str, u16>) -> RowTarget {
        let row = |at: Option<usize>| u8::try_from(at.unwrap_or_else(|| panic!("no place `{code}`"))).unwrap();
        match code.strip_prefix('r') {
            Some(region) => RowTarget::Region(row(self.regions.iter().position(|(own, _)| own == region))),
            None if code.len() == 5 => RowTarget::Commune(by_insee[code]),
            None => RowTarget::Departement(row(self.departements.iter().position(|(own, ..)| own == code))),
        }
    }

    fn write(&self, by_insee: &HashMap<&str, u16>, labels: &mut Texts, out: &Path) {
        let mut postcodes: Vec<U32> = Vec::new();
        let communes: Vec<CommuneRow> = self
            .communes
            .iter()
            .map(|commune| CommuneRow {
                postcodes: {
                    let start = U32::new(u32::try_from(postcodes.len()).unwrap());
                    postcodes.extend(commune.postcodes.iter().copied().map(U32::new));
                    Span { start, length: u8::try_from(commune.postcodes.len()).unwrap() }
                },
                name: labels.add(&commune.name),
                insee: commune.insee.as_bytes().try_into().unwrap(),
                departement: commune.departement,
                arrondissement: U16::new(commune.arrondissement),
                population: U32::new(commune.population),
                whole: U16::new(by_insee[commune.whole.as_str()]),
            })
            .collect();
        write_rows(&communes, &out.join("communes.bin"));
        write_rows(&postcodes, &out.join("commune-postcodes.bin"));
        let departements: Vec<DepartementRow> = self
            .departements
            .iter()
            .zip(0..)
            .map(|((code, region, name), row)| {
                let mut bytes = [0; 3];
                bytes[..code.len()].copy_from_slice(code.as_bytes());
                let is_inside = |c: &&Commune| c.departement == row && !c.is_part();
                let inside: Vec<&Commune> = self.communes.iter().filter(is_inside).collect();
                let only = if let [only] = inside.as_slice() { by_insee[only.insee.as_str()] } else { NONE };
                let population = U32::new(inside.iter().map(|commune| commune.population).sum());
                let only = U16::new(only);
                DepartementRow { name: labels.add(name), code: bytes, region: *region, population, only }
            })
            .collect();
        write_rows(&departements, &out.join("departements.bin"));
        let row = |(name, departement): &(String, u8)| ArrondissementRow {
            name: labels.add(name),
            departement: *departement,
        };
        let arrondissements: Vec<ArrondissementRow> = self.arrondissements.iter().map(row).collect();
        write_rows(&arrondissements, &out.join("arrondissements.bin"));
        self.write_postcodes(out);
    }

    /// A postcode of Paris, Lyon or Marseille names the municipal arrondissement, not the city.
    fn write_postcodes(&self, out: &Path) {
        let cities: BTreeSet<&str> = self.communes.iter().filter(|c| c.is_part()).map(|c| c.whole.as_str()).collect();
        let mut of: BTreeMap<u32, Vec<u16>> = BTreeMap::new();
        let mut of_cities: BTreeMap<u32, u16> = BTreeMap::new();
        for (commune, row) in self.communes.iter().zip(0..) {
            for postcode in &commune.postcodes {
                if cities.contains(commune.insee.as_str()) {
                    of_cities.insert(*postcode, row);
                } else {
                    of.entry(*postcode).or_default().push(row);
                }
            }
        }
        for (postcode, city) in of_cities {
            of.entry(postcode).or_insert_with(|| vec![city]);
        }
        let mut communes: Vec<U16> = Vec::new();
        let mut rows = Vec::new();
        for (postcode, mut bearers) in of {
            bearers.sort_by_key(|row| std::cmp::Reverse(self.communes[usize::from(*row)].population));
            rows.push(PostcodeRow {
                code: U32::new(postcode),
                communes: U32::new(u32::try_from(communes.len()).unwrap()),
                communes_length: u8::try_from(bearers.len()).unwrap(),
            });
            communes.extend(bearers.into_iter().map(U16::new));
        }
        write_rows(&rows, &out.join("postcodes.bin"));
        write_rows(&communes, &out.join("postcode-communes.bin"));
    }
}

fn write_positions(lines: &[String], france: &France, by_insee: &HashMap<&str, u16>, out: &Path) {
    let degrees = |text: &str| I32::new(text.replacen('.', "", 1).parse().unwrap());
    let mut rows: Vec<PositionRow> = lines
        .iter()
        .map(|line| {
            let fields: Vec<&str> = line.split('\t').collect();
            let departement = france.departements.iter().position(|(code, ..)| code == fields[0]);
            PositionRow {
                latitude: degrees(fields[2]),
                longitude: degrees(fields[3]),
                departement: departement.map_or(ABROAD, |row| u8::try_from(row).unwrap()),
                commune: U16::new(by_insee.get(fields[1]).copied().unwrap_or(NONE)),
            }
        })
        .collect();
    // Those abroad first: the two are searched apart. Then by commune.
    rows.sort_by_key(|row| (row.departement != ABROAD, row.commune.get()));
    write_rows(&rows, &out.join("positions.bin"));
    let inside = rows.partition_point(|row| row.departement == ABROAD);
    let whole: Vec<u16> = france.communes.iter().map(|commune| by_insee[commune.whole.as_str()]).collect();
    write_rows(&whereabouts::rows(&france.communes, &whole, &rows[inside..]), &out.join("whereabouts.bin"));
}
