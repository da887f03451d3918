//! Finds the places that bear a name, and decides whether the first of them is
//! meant for certain.

use super::{candidate::Candidate, residence::Place};
use crate::{
    catalogue::{collection::Catalogue, index::DepartementIx},
    gazetteer::{Commune, Name, NameKind, Target, departements_of, is_foreign, without_article},
};

/// Is the number of inhabitants below which other places of a name do not count
/// beside a département or an alias: all together they are villages (INSEE: a
/// town begins at 2,000).
const VILLAGES: u32 = 2_000;
/// Is the number of inhabitants from which a commune is meant in a sentence, or
/// by a short or misspelt name.
const TOWN: u32 = 5_000;
/// Is the number of inhabitants from which a commune is meant by a word, where
/// somebody says that they live there.
const SMALL_TOWN: u32 = 1_500;
/// Weighs a former name or the name of a part a little below the name of today.
const FORMER: f64 = 0.98;
/// Weighs a spelling by people who speak another language below every name.
const SPELLING: f64 = 0.96;
/// Weighs other places that bear the French name of which the typed one is the
/// translation.
const NAMESAKE: f64 = 0.95;
/// Is the number of inhabitants from which a name in another alphabet may be certain: that of
/// a smaller town may be how somebody writes a larger one (Орне, Ornex and the Orne).
const KNOWN_IN_EVERY_ALPHABET: u32 = 20_000;
/// Is the fewest bytes of a certain name: a shorter one is an abbreviation or a
/// word before it is a place.
const SHORTEST_CERTAIN: usize = 3;

/// Holds the places that bear a name.
#[derive(Debug, Clone)]
pub(super) struct Namesakes {
    pub words: Vec<String>,
    /// Holds first what stands above the others; the rest is ordered by likeness
    /// and inhabitants.
    pub candidates: Vec<Candidate>,
    /// Says that the first is meant, and nothing else.
    pub certain: bool,
    /// Says that the name is that of a region, or of an area kept by hand.
    pub is_area: bool,
    /// Says that a city or country outside France bears the name, and in France
    /// only villages do.
    pub is_abroad: bool,
    /// Says how much its sentence makes it the place of today: more than 0, or of before: less.
    pub weight: i8,
    name: Option<Name>,
}

impl Namesakes {
    /// Returns the same places for a name among other words, where nothing is
    /// certain.
    pub fn in_doubt(&self) -> Self {
        Self { certain: false, ..self.clone() }
    }

    /// Returns the same places with what their sentence says of them.
    pub fn weighed(self, weight: i8) -> Self {
        Self { weight, ..self }
    }

    /// Returns whether larger communes are called so for short, or nearly so.
    pub fn is_contested(&self) -> bool {
        self.name.is_some_and(Name::is_contested)
    }

    /// Returns whether the name is only what people who speak another language write.
    pub fn is_spelling(&self) -> bool {
        self.name.is_some_and(|name| name.bearers().all(|bearer| bearer.how == NameKind::Spelling))
    }

    /// Returns whether people who speak another language write so for one of the places.
    pub fn has_spelling(&self) -> bool {
        self.name.is_some_and(is_spelt_otherwise)
    }

    /// Returns whether the words were typed apart as the name writes them.
    pub fn is_as_written(&self) -> bool {
        self.name.is_none_or(|name| name.key().split(' ').eq(self.words.iter().map(String::as_str)))
    }
}

/// Says what a name stands for by hand or by rank.
#[derive(PartialEq)]
enum Top {
    Alias,
    Departement,
    Nothing,
}

impl Catalogue {
    /// Returns the places that bear the name which these canonical words make.
    pub(super) fn named(&self, words: &[String]) -> Option<Namesakes> {
        let words = without_article(words);
        let name = Name::of(words);
        let mut candidates: Vec<Candidate> = Vec::new();
        let alias = self.overrides.commune(words);
        candidates.extend(alias.and_then(|commune| self.commune(commune, 1.0, false)));
        for departement in self.departements_named(words, name) {
            push(&mut candidates, self.whole(departement, 1.0, false));
        }
        let top = match (alias, candidates.len()) {
            (Some(_), _) => Top::Alias,
            (None, 1) => Top::Departement,
            (None, _) => Top::Nothing,
        };
        for departement in self.overrides.area(words) {
            push(&mut candidates, self.whole(*departement, 1.0, false));
        }
        let is_area = top == Top::Nothing && !candidates.is_empty();
        if is_area {
            candidates.sort_by_key(|candidate| std::cmp::Reverse(candidate.population));
        }
        let ranked = candidates.len();
        for candidate in name.into_iter().flat_map(|name| self.communes_named(name)) {
            push(&mut candidates, candidate);
        }
        candidates[ranked..].sort_by(by_likeness_and_people);
        let first = candidates.first()?;
        let others: u32 =
            candidates.iter().filter(|other| !other.is_where(first)).map(|other| other.population.max(1)).sum();
        let contested = name.is_some_and(Name::is_contested);
        let ordinary = || match words {
            [word] => self.overrides.is_common(word) || word.len() < SHORTEST_CERTAIN,
            _ => false,
        };
        let is_spelling = alias.is_none() && name.is_some_and(is_spelt_otherwise);
        let certain = match top {
            _ if is_spelling => false,
            Top::Alias => others < VILLAGES && !ordinary(),
            Top::Departement => others < VILLAGES && !is_foreign(words) && !ordinary(),
            Top::Nothing => {
                others == 0
                    && !is_area
                    && !contested
                    && !ordinary()
                    && !is_foreign(words)
                    && self.is_certain_at_home(name, words)
            }
        };
        let everybody = candidates.iter().fold(0u32, |sum, one| sum.saturating_add(one.population));
        let is_abroad = everybody < VILLAGES && is_foreign(words);
        Some(Namesakes { words: words.to_vec(), candidates, certain, is_area, is_abroad, weight: 0, name })
    }

    /// Returns the départements of this name by their files and by hand, and
    /// those of the gazetteer, regions included.
    fn departements_named(&self, words: &[String], name: Option<Name>) -> Vec<DepartementIx> {
        let mut found = self.overrides.departements(words).to_vec();
        for bearer in name.into_iter().flat_map(Name::bearers) {
            match bearer.target {
                Target::Commune(_) => {}
                Target::Departement(departement) => found.extend(self.departement_in(departement)),
                Target::Region(region) => {
                    found.extend(departements_of(region).filter_map(|departement| self.departement_in(departement)));
                }
            }
        }
        found
    }

    fn communes_named(&self, name: Name) -> Vec<Candidate> {
        let mut found = Vec::new();
        for bearer in name.bearers() {
            let Target::Commune(commune) = bearer.target else { continue };
            let score = match bearer.how {
                NameKind::Own | NameKind::Foreign => 1.0,
                NameKind::Former | NameKind::Part => FORMER,
                NameKind::Spelling => SPELLING,
            };
            let Some(candidate) = self.commune(commune, score, false) else { continue };
            // How many live in a part, no source here says.
            let population = if bearer.how == NameKind::Part { 0 } else { candidate.population };
            found.push(Candidate { known_as: bearer.label, population, ..candidate });
            if matches!(bearer.how, NameKind::Foreign | NameKind::Spelling) {
                found.extend(self.others_called(commune));
            }
        }
        found
    }

    /// Returns other communes of the same French name, which a name in another
    /// language may mean too.
    fn others_called(&self, commune: Commune) -> Vec<Candidate> {
        let bearers = Name::of_commune(commune).into_iter().flat_map(Name::bearers);
        let others = bearers.filter_map(|bearer| match bearer.target {
            Target::Commune(other) if other != commune => self.commune(other, NAMESAKE, false),
            Target::Commune(_) | Target::Departement(_) | Target::Region(_) => None,
        });
        others.collect()
    }

    /// Returns whether a name in another language is certain. In another
    /// alphabet it is as certain as the French name; in the same alphabet it
    /// may be anything.
    fn is_certain_at_home(&self, name: Option<Name>, words: &[String]) -> bool {
        let bearer = name.and_then(|name| name.bearers().find(|bearer| bearer.how == NameKind::Foreign));
        let Some(bearer) = bearer else { return true };
        match bearer.target {
            Target::Commune(commune) => {
                let french = crate::gazetteer::canonical(&crate::fold::words(commune.name()));
                let latin = words.iter().any(|word| word.is_ascii());
                !latin
                    && commune.population() >= KNOWN_IN_EVERY_ALPHABET
                    && self.named(&french).is_some_and(|named| named.certain)
            }
            Target::Departement(_) | Target::Region(_) => true,
        }
    }
}

fn is_spelt_otherwise(name: Name) -> bool {
    name.bearers().any(|bearer| bearer.how == NameKind::Spelling)
}

/// Adds a candidate, unless one is there that says the same.
fn push(candidates: &mut Vec<Candidate>, new: Candidate) {
    let is_known = candidates.iter().any(|known| {
        known.place == new.place
            || known.is_where(&new) && (known.place.commune.is_none() || new.place.commune.is_none())
    });
    if !is_known {
        candidates.push(new);
    }
}

/// Says how much likeness ten times the inhabitants are worth.
const PEOPLE: f64 = 0.03;

/// Is the number of inhabitants that counts where there are fewer, or where no
/// source says.
const A_FEW: u32 = 1_000;

/// Returns whether a commune is large enough to be named without its
/// département.
pub(super) fn is_town(candidate: &Candidate) -> bool {
    candidate.population >= TOWN
}

/// Returns whether a commune is large enough to be meant where somebody says
/// that they live there, although its name is a word.
pub(super) fn is_small_town(candidate: &Candidate) -> bool {
    candidate.population >= SMALL_TOWN
}

/// Orders the likeliest first, and among those nearly as likely the most
/// populated.
pub(super) fn by_likeness_and_people(a: &Candidate, b: &Candidate) -> std::cmp::Ordering {
    let weight = |one: &Candidate| one.score + PEOPLE * f64::from(one.population.max(A_FEW)).log10();
    weight(b).total_cmp(&weight(a)).then(a.place.commune.cmp(&b.place.commune))
}

/// Returns the first candidate as certain, then those that are elsewhere. Its
/// commune is kept only where no other commune of the same place stands beside
/// it.
pub(super) fn certain(candidates: &[Candidate]) -> Vec<Candidate> {
    let Some(first) = candidates.first() else { return Vec::new() };
    let alone = !candidates.iter().any(|other| other.is_where(first) && other.place.commune != first.place.commune);
    let commune = first.place.commune.filter(|_| alone);
    let merged = Candidate { place: Place { commune, ..first.place }, certain: true, ..*first };
    let elsewhere = candidates.iter().filter(|other| !other.is_where(first)).copied();
    std::iter::once(merged).chain(elsewhere).collect()
}
