//! Holds what people judged by hand: names that no list has, ordinary words
//! that are also communes, and words around a place.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    catalogue::{
        departement::Departement,
        file_names::{COMMON_WORDS, PLACES},
        index::DepartementIx,
        problem::Problems,
        reader::{File, TomlTable},
        words::SurroundingWords,
    },
    fold::words,
    gazetteer::{Commune, canonical, without_article},
};

/// Is the most words of a phrase with which people say where they live.
const LONGEST_HOME: usize = 3;

/// Holds names and words by their canonical form without spaces.
#[derive(Debug, Clone, Default)]
pub(in crate::catalogue) struct Overrides {
    /// Holds names of départements, as their files give them.
    departements: BTreeMap<String, Vec<DepartementIx>>,
    /// Holds former regions, quarters and what people say, which are never
    /// certain.
    areas: BTreeMap<String, Vec<DepartementIx>>,
    /// Holds names that mean one commune, whoever else bears them.
    communes: BTreeMap<String, Commune>,
    /// Holds ordinary words that are communes too.
    common: BTreeSet<String>,
    /// Holds words that are no place.
    chatter: BTreeSet<String>,
    /// Holds names of départements that are words too.
    departement_words: BTreeSet<String>,
    surrounding: SurroundingWords,
}

/// Returns a name as it is compared: canonical words without spaces.
pub(super) fn key(name: &str) -> String {
    let canonical = canonical(&words(name));
    without_article(&canonical).concat()
}

impl Overrides {
    pub fn departements(&self, words: &[String]) -> &[DepartementIx] {
        self.departements.get(&words.concat()).map_or(&[], Vec::as_slice)
    }

    pub fn area(&self, words: &[String]) -> &[DepartementIx] {
        self.areas.get(&words.concat()).map_or(&[], Vec::as_slice)
    }

    pub fn commune(&self, words: &[String]) -> Option<Commune> {
        self.communes.get(&words.concat()).copied()
    }

    /// Returns the names by hand of a commune, without spaces.
    pub fn names_of(&self, commune: Commune) -> impl Iterator<Item = &str> {
        self.communes.iter().filter(move |(_, of)| **of == commune).map(|(name, _)| name.as_str())
    }

    /// Returns whether a word is an ordinary one, or only stands around a
    /// place.
    pub fn is_common(&self, word: &str) -> bool {
        self.common.contains(word) || self.chatter.contains(word) || self.is_filler(word) || self.is_counted(word)
    }

    /// Returns whether a word is no place, even alone.
    pub fn is_chatter(&self, word: &str) -> bool {
        self.chatter.contains(word) && !self.common.contains(word) && !self.is_departement_word(word)
    }

    pub fn is_filler(&self, word: &str) -> bool {
        self.surrounding.fillers.contains(word)
    }

    /// Returns whether a word is no département in a sentence.
    pub fn is_departement_word(&self, word: &str) -> bool {
        self.departement_words.contains(word)
    }

    /// Returns whether a street's name follows this word.
    pub fn is_street(&self, word: &str) -> bool {
        self.surrounding.streets.contains(word)
    }

    /// Returns whether a word is one of an address that names a street or a building.
    pub fn is_of_address(&self, word: &str) -> bool {
        self.is_street(word) || self.surrounding.buildings.contains(word)
    }

    /// Returns whether a place may follow this word, even one that is an
    /// ordinary word too.
    pub fn leads_to_place(&self, word: &str) -> bool {
        self.surrounding.leading.contains(word)
    }

    /// Returns whether words end with a phrase with which people say where they live.
    pub fn says_home(&self, words: &[String]) -> bool {
        ends(words).any(|end| self.surrounding.home.contains(end))
    }

    /// Returns whether words end with a phrase that says where somebody lives, or something
    /// else: « je suis de garde ».
    pub fn may_say_home(&self, words: &[String]) -> bool {
        ends(words).any(|end| self.surrounding.home_perhaps.contains(end))
    }

    /// Returns whether a word may stand between such a phrase and the place.
    pub fn stands_before_home(&self, word: &str) -> bool {
        self.surrounding.home_between.contains(word)
    }

    /// Returns whether a sentence may go on with this word behind the place.
    pub fn goes_on(&self, word: &str) -> bool {
        self.surrounding.home_then.contains(word)
    }

    /// Returns whether words end with a phrase behind which a département stands.
    pub fn leads_to_departement(&self, words: &[String]) -> bool {
        ends(words).any(|end| self.surrounding.before_departement.contains(end))
    }

    /// Returns whether a word stands behind a département.
    pub fn follows_departement(&self, word: &str) -> bool {
        self.surrounding.after_departement.contains(word)
    }

    /// Returns whether words end with a phrase behind which a number that can be no day is
    /// that of a département.
    pub fn leads_to_code(&self, words: &[String]) -> bool {
        ends(words).any(|end| self.surrounding.before_code.contains(end))
    }

    /// Returns whether a word stands behind such a number.
    pub fn follows_code(&self, word: &str) -> bool {
        self.surrounding.after_code.contains(word)
    }

    /// Returns whether words end with what stands before a place that somebody left.
    pub fn leads_from(&self, words: &[String]) -> bool {
        ends(words).any(|end| self.surrounding.left.contains(end))
    }

    /// Returns whether a word stands behind a place that somebody left.
    pub fn follows_left(&self, word: &str) -> bool {
        self.surrounding.left_after.contains(word)
    }

    /// Returns whether words end with what stands before a place where somebody went.
    pub fn leads_on(&self, words: &[String]) -> bool {
        ends(words).any(|end| self.surrounding.reached.contains(end))
    }

    /// Returns whether a word stands behind a place where somebody went.
    pub fn follows_reached(&self, word: &str) -> bool {
        self.surrounding.reached_after.contains(word)
    }

    /// Returns whether words end with a phrase that says what a place is near to.
    pub fn says_near(&self, words: &[String]) -> bool {
        ends(words).any(|end| self.surrounding.near.contains(end))
    }

    /// Returns whether a word says that a place is near what stands before it.
    pub fn follows_near(&self, word: &str) -> bool {
        self.surrounding.near_after.contains(word)
    }

    /// Returns whether a word says that the place of today follows.
    pub fn says_now(&self, word: &str) -> bool {
        self.surrounding.now.contains(word)
    }

    /// Returns whether a word says that a place of before follows.
    pub fn says_earlier(&self, word: &str) -> bool {
        self.surrounding.earlier.contains(word)
    }

    /// Returns whether numbers count this word, so that a number before it is
    /// no place.
    pub fn is_counted(&self, word: &str) -> bool {
        self.surrounding.counted.contains(word)
    }
}

/// Reads `places.toml` and `common-words.toml`; `words.toml` has given the
/// words around a place.
pub(in crate::catalogue) fn read_overrides(
    aliases: &str,
    common_words: &str,
    surrounding: SurroundingWords,
    departements: &[Departement],
    problems: &mut Problems,
) -> Overrides {
    let mut overrides = Overrides { surrounding, ..Overrides::default() };
    for (departement, at) in departements.iter().zip(0u8..) {
        for name in std::iter::once(&departement.name).chain(&departement.aliases) {
            add(&mut overrides.departements, name, DepartementIx(at));
        }
    }
    if let Some(mut root) = File::new(PLACES, aliases).parse(problems) {
        for table in root.tables("commune", problems) {
            read_commune(table, &mut overrides, problems);
        }
        for table in root.tables("area", problems) {
            read_area(table, departements, &mut overrides, problems);
        }
        root.finish(problems);
    }
    if let Some(mut root) = File::new(COMMON_WORDS, common_words).parse(problems) {
        for (part, into) in [
            ("communes", &mut overrides.common),
            ("chatter", &mut overrides.chatter),
            ("departements", &mut overrides.departement_words),
        ] {
            for (_, list) in root.table(part, problems).into_iter().flat_map(|table| table.all_lists(problems)) {
                into.extend(list.iter().flat_map(|word| words(&word.value)));
            }
        }
        root.finish(problems);
    }
    overrides
}

/// Returns the last words, as many as a phrase may have that says where somebody lives.
fn ends(words: &[String]) -> impl Iterator<Item = &[String]> {
    (1..=LONGEST_HOME.min(words.len())).map(|length| &words[words.len() - length..])
}

fn add(names: &mut BTreeMap<String, Vec<DepartementIx>>, name: &str, at: DepartementIx) {
    let of = names.entry(key(name)).or_default();
    if !of.contains(&at) {
        of.push(at);
    }
}

fn read_commune(mut table: TomlTable<'_>, overrides: &mut Overrides, problems: &mut Problems) {
    let names = table.texts("names", problems);
    let insee = table.required("insee", problems);
    table.finish(problems);
    let Some(insee) = insee else { return };
    let Some(commune) = Commune::with_insee(&insee.value) else {
        problems.at(&insee.spot, format!("no commune has the INSEE code `{}` today", insee.value));
        return;
    };
    for name in names {
        if overrides.communes.insert(key(&name.value), commune).is_some() {
            problems.at(&name.spot, format!("`{}` stands here twice", name.value));
        }
    }
}

fn read_area(
    mut table: TomlTable<'_>,
    departements: &[Departement],
    overrides: &mut Overrides,
    problems: &mut Problems,
) {
    let names = table.texts("names", problems);
    let codes = table.texts("departements", problems);
    table.finish(problems);
    for code in codes {
        let known = departements.iter().zip(0u8..).find(|(departement, _)| departement.code.as_str() == code.value);
        match known {
            Some((_, at)) => names.iter().for_each(|name| add(&mut overrides.areas, &name.value, DepartementIx(at))),
            None => problems.at(&code.spot, format!("no département `{}`: there is no file for it", code.value)),
        }
    }
}
