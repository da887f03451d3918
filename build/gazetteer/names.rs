//! All names, sorted for exact search, and their trigrams for search by likeness.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    path::Path,
};

use zerocopy::little_endian::{U16, U32, U64};

use crate::{
    fold, key,
    places::{Commune, NO_TEXT, Texts, write_rows},
    rows::{self, BearerRow, EarRow, GramRow, NameKind, NameRow, RowTarget, Span},
    sound, sounds,
};

/// A commune whose name begins so makes it contested from a tenth of the
/// inhabitants on.
const MUCH_LARGER: u32 = 10;
/// The most words of a name.
const MOST_WORDS: usize = 8;
/// A town of so many inhabitants is meant by its name in another language, even
/// where it is that of a place elsewhere.
const KNOWN_ABROAD: u32 = 100_000;
/// A village's name one letter from that of a town so large may be a slip.
const TOWN: u32 = 20_000;
/// A village has fewer inhabitants.
const VILLAGES: u32 = 2_000;
/// A place with so many inhabitants is not asked after where a spelling by people who speak
/// another language is its own name: Lens, for them, is Lens.
const SPELT_OTHERWISE: u32 = 5_000;
/// A town of so many inhabitants is found by ear.
const HEARD: u32 = 10_000;
/// What follows these in a name is another place.
const LINKS: [&str; 9] = ["les", "lez", "sur", "sous", "en", "de", "du", "d", "des"];

#[derive(Default)]
pub struct Names {
    /// By the key without spaces: the key, and who bears it.
    all: BTreeMap<String, (String, Bearers)>,
    /// Keys of cities and countries outside France, with and without their article.
    foreign: HashSet<String>,
}

/// How each bears the name, and how it is written where that is not its own.
type Bearers = BTreeMap<RowTarget, (NameKind, Option<Span>)>;

impl Names {
    pub fn new(foreign: &[String]) -> Self {
        let mut keys = HashSet::new();
        for name in foreign {
            let words = key::canonical(&fold::words(name));
            keys.insert(key::without_article(&words).concat());
            keys.insert(words.concat());
        }
        Self { foreign: keys, ..Self::default() }
    }

    /// A name in another language, unless it is first of all that of a place
    /// outside France: Valencia, Libreville.
    pub fn add_foreign(&mut self, name: &str, target: RowTarget, people: u32, labels: &mut Texts) {
        if !self.is_abroad(name, people) {
            self.add(name, target, NameKind::Foreign, labels);
        }
    }

    /// A spelling by people who speak another language, unless it is that of a place outside
    /// France, or in France the name of a town or a département.
    pub fn add_spelling(&mut self, name: &str, target: RowTarget, communes: &[Commune], labels: &mut Texts) {
        let words = key::canonical(&fold::words(name));
        let glued = key::without_article(&words).concat();
        let is_own = |(other, (how, _)): (&RowTarget, &(NameKind, Option<Span>))| {
            let is_small =
                matches!(other, RowTarget::Commune(row) if communes[usize::from(*row)].population < SPELT_OTHERWISE);
            *other != target && matches!(how, NameKind::Own | NameKind::Former | NameKind::Part) && !is_small
        };
        let is_taken = self.all.get(&glued).is_some_and(|(_, of)| of.iter().any(is_own));
        if !is_taken && !self.is_abroad(name, 0) {
            self.add(name, target, NameKind::Spelling, labels);
        }
    }

    fn is_abroad(&self, name: &str, people: u32) -> bool {
        let words = key::canonical(&fold::words(name));
        let is_known = people >= KNOWN_ABROAD && !name.is_ascii();
        !is_known && self.foreign.contains(&key::without_article(&words).concat())
    }

    /// A name of a place. The first bearing of a place counts.
    pub fn add(&mut self, name: &str, target: RowTarget, how: NameKind, labels: &mut Texts) {
        let words = key::canonical(&fold::words(name));
        let words = key::without_article(&words);
        self.add_words(words, name, target, how, labels);
        // Lhay les Roses.
        if let Some(rest) = name.strip_prefix("L'").or_else(|| name.strip_prefix("L’")) {
            let glued = key::canonical(&fold::words(&format!("l{rest}")));
            self.add_words(&glued, name, target, how, labels);
        }
    }

    fn add_words(&mut self, words: &[String], name: &str, target: RowTarget, how: NameKind, labels: &mut Texts) {
        let (spaced, glued) = (words.join(" "), words.concat());
        // In the Latin script, what a language calls a place may be what France calls another.
        let is_taken = how == NameKind::Foreign && glued.is_ascii() && self.is_french(&glued, target);
        if glued.is_empty() || is_taken {
            return;
        }
        let label = matches!(how, NameKind::Former | NameKind::Part).then(|| labels.add(name));
        let (key, of) = self.all.entry(glued).or_default();
        // Château-Bernard and Châteaubernard: the one with more words tells what was typed as it is written.
        if words.len() > key.split(' ').filter(|word| !word.is_empty()).count() {
            *key = spaced;
        }
        of.entry(target).or_insert((how, label));
    }

    fn is_french(&self, glued: &str, but: RowTarget) -> bool {
        let of = self.all.get(glued).into_iter().flat_map(|(_, of)| of);
        of.into_iter().any(|(target, (how, _))| *target != but && *how != NameKind::Foreign)
    }

    pub fn write(&self, communes: &[Commune], out: &Path) {
        self.write_names(communes, out);
        self.write_grams(out);
        self.write_foreign(out);
        self.write_ears(communes, out);
    }

    /// How the names of towns and départements sound.
    fn write_ears(&self, communes: &[Commune], out: &Path) {
        let is_heard = |(target, (how, _)): (&RowTarget, &(NameKind, Option<Span>))| {
            *how == NameKind::Own
                && match target {
                    RowTarget::Commune(row) => {
                        let commune = &communes[usize::from(*row)];
                        commune.population >= HEARD && !commune.is_part()
                    }
                    RowTarget::Departement(_) => true,
                    RowTarget::Region(_) => false,
                }
        };
        let mut sounds = Texts::default();
        let heard = self.all.values().zip(0u16..).filter(|((_, of), _)| of.iter().any(is_heard));
        let rows: Vec<EarRow> = heard
            .map(|((spaced, _), name)| EarRow {
                name: U16::new(name),
                french: sounds.add(&sounds::sounds(&sound::sound(spaced))),
                letters: sounds.add(&sounds::sounds(spaced)),
            })
            .collect();
        write_rows(&rows, &out.join("ears.bin"));
        sounds.write(&out.join("sounds.txt"));
    }

    fn write_names(&self, communes: &[Commune], out: &Path) {
        let contested = self.contested(communes);
        let mut keys = Texts::default();
        let (mut names, mut bearers) = (Vec::new(), Vec::new());
        for (glued, (spaced, of)) in &self.all {
            names.push(NameRow {
                key: keys.add(spaced),
                bearers: U32::new(u32::try_from(bearers.len()).unwrap()),
                bearers_length: U16::new(u16::try_from(of.len()).unwrap()),
                contested: u8::from(contested.contains(glued.as_str())),
            });
            bearers.extend(of.iter().map(|(target, (how, label))| BearerRow {
                target: U16::new(encode(*target)),
                how: *how as u8,
                label: label.unwrap_or(NO_TEXT),
            }));
        }
        assert!(names.len() < usize::from(rows::NONE), "more names than the index can count: {}", names.len());
        write_rows(&names, &out.join("names.bin"));
        write_rows(&bearers, &out.join("bearers.bin"));
        keys.write(&out.join("keys.txt"));
    }

    /// Names by which a larger commune may be called for short: Choisy of
    /// Choisy-le-Roi, Billancourt of Boulogne-Billancourt; not Rouen of
    /// Sotteville-lès-Rouen, which is called after Rouen.
    fn contested(&self, communes: &[Commune]) -> HashSet<&str> {
        let people = |of: &Bearers, own: bool| {
            let of = of.iter().filter(|(_, (how, _))| !own || *how == NameKind::Own);
            let counted = of.filter_map(|(target, (how, _))| match target {
                RowTarget::Commune(_) if *how == NameKind::Part => None,
                RowTarget::Commune(row) => Some(&communes[usize::from(*row)]),
                RowTarget::Departement(_) | RowTarget::Region(_) => None,
            });
            // « Marseille 3 » does not make Marseille contested.
            counted.filter(|commune| !own || !commune.is_part()).map(|commune| commune.population).max().unwrap_or(0)
        };
        // Of each run of words in a longer name, what its inhabitants count for at most.
        let mut inside: HashMap<String, u32> = HashMap::new();
        for (spaced, of) in self.all.values().filter(|(spaced, _)| spaced.is_ascii()) {
            let words: Vec<&str> = spaced.split(' ').collect();
            let most = people(of, true);
            for from in (0..words.len()).filter(|from| *from == 0 || !LINKS.contains(&words[from - 1])) {
                for to in from + 1..=words.len().min(from + MOST_WORDS) {
                    if to - from < words.len() {
                        let weight = if from == 0 { MUCH_LARGER } else { 1 };
                        let counted = inside.entry(words[from..to].concat()).or_default();
                        *counted = most.saturating_mul(weight).max(*counted);
                    }
                }
            }
        }
        let slips = self.slips(|of| people(of, true));
        let is_contested = |glued: &str, of| {
            let is_short = inside.get(glued).is_some_and(|larger| *larger > people(of, false));
            is_short || people(of, false) < VILLAGES && slips.contains(glued)
        };
        self.all.iter().filter(|(glued, (_, of))| is_contested(glued, of)).map(|(glued, _)| glued.as_str()).collect()
    }

    /// Texts that are the name of a town with one letter left out, added, changed
    /// or two exchanged; only those that are names matter.
    fn slips(&self, people: impl Fn(&Bearers) -> u32) -> HashSet<&str> {
        let without_a_letter = |name: &str| -> Vec<String> {
            (0..name.len()).map(|at| format!("{}{}", &name[..at], &name[at + 1..])).collect()
        };
        let towns = self.all.iter().filter(|(glued, (_, of))| glued.is_ascii() && people(of) >= TOWN);
        let mut near: HashMap<String, Vec<&str>> = HashMap::new();
        for (glued, _) in towns {
            for shorter in without_a_letter(glued).into_iter().chain([glued.clone()]) {
                near.entry(shorter).or_default().push(glued);
            }
        }
        let is_slip = |name: &str| {
            let shorter = without_a_letter(name).into_iter().chain([name.to_owned()]);
            let towns = shorter.filter_map(|text| near.get(&text)).flatten();
            towns.into_iter().any(|town| *town != name && strsim::osa_distance(town, name) == 1)
        };
        self.all.keys().map(String::as_str).filter(|name| name.is_ascii() && is_slip(name)).collect()
    }

    /// Which names have which three letters in a row, in how they sound.
    fn write_grams(&self, out: &Path) {
        let mut of: BTreeMap<u32, Vec<U16>> = BTreeMap::new();
        for ((spaced, _), row) in self.all.values().zip(0u16..) {
            for gram in rows::grams(&sound::sound(spaced)) {
                of.entry(gram).or_default().push(U16::new(row));
            }
        }
        let (mut grams, mut postings) = (Vec::new(), Vec::new());
        for (hash, mut names) in of {
            names.dedup();
            grams.push(GramRow { hash: U32::new(hash), postings: U32::new(u32::try_from(postings.len()).unwrap()) });
            postings.append(&mut names);
        }
        write_rows(&grams, &out.join("grams.bin"));
        write_rows(&postings, &out.join("postings.bin"));
    }

    /// Hashes of foreign names; none may be mistaken for a French one.
    fn write_foreign(&self, out: &Path) {
        let keys = &self.foreign;
        let mut hashes: Vec<u64> = keys.iter().map(|name| rows::long_hash(name.bytes())).collect();
        hashes.sort_unstable();
        hashes.dedup();
        for name in self.all.keys() {
            let found = hashes.binary_search(&rows::long_hash(name.bytes())).is_ok();
            assert_eq!(found, keys.contains(name), "`{name}` has the hash of a foreign place: take a longer hash");
        }
        let hashes: Vec<U64> = hashes.into_iter().map(U64::new).collect();
        write_rows(&hashes, &out.join("foreign.bin"));
    }
}

fn encode(target: RowTarget) -> u16 {
    match target {
        RowTarget::Commune(row) => row,
        RowTarget::Departement(row) => rows::FIRST_DEPARTEMENT + u16::from(row),
        RowTarget::Region(row) => rows::FIRST_REGION + u16::from(row),
    }
}
