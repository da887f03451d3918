//! What a typed text means as a place: so far a département by its number, its
//! name or a postcode's first digits. Communes will join through the same
//! [`Candidate`]. Never guesses with certainty.

use serde::Serialize;

use super::{Catalogue, ChoiceIx, Departement, DepartementIx, words::fold};

/// Where a person lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Place {
    /// The département or collectivity.
    pub departement: DepartementIx,
    /// Known where the commune tells it; its question is then not asked.
    pub arrondissement: Option<ChoiceIx>,
}

/// One thing that a text may mean.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Candidate {
    /// The place.
    pub place: Place,
    /// Likeness, from 0 to 1.
    pub score: f64,
    /// Nothing else is meant: may be taken without asking back.
    pub certain: bool,
}

/// A candidate as the command line prints it.
#[derive(Debug, Serialize)]
pub struct PlaceLine<'a> {
    departement: &'a str,
    arrondissement: Option<&'a str>,
    commune: Option<&'a str>,
    insee: Option<&'a str>,
    name: &'a str,
    score: f64,
    certain: bool,
}

/// The most characters of a text that are looked at.
const LONGEST_TEXT: usize = 200;
/// The most words of a département's name.
const LONGEST_NAME: usize = 4;
/// The most candidates that are given.
const MOST: usize = 6;
/// Below this likeness a name is no candidate.
const LEAST_LIKENESS: f64 = 0.78;

/// Folded names, made once per catalogue.
#[derive(Debug)]
pub(crate) struct Index {
    names: Vec<Name>,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Name {
    folded: String,
    /// The same without spaces: `valdoise`.
    glued: String,
    at: DepartementIx,
}

impl Index {
    pub fn new(departements: &[Departement]) -> Self {
        let mut names: Vec<Name> = (0u8..)
            .map(DepartementIx)
            .zip(departements)
            .flat_map(|(at, departement)| {
                let all = std::iter::once(&departement.name).chain(&departement.aliases);
                all.map(move |name| Name::new(fold(name), at)).collect::<Vec<_>>()
            })
            .collect();
        names.sort();
        names.dedup();
        Self { names }
    }

    fn with_name(&self, name: &str) -> Vec<DepartementIx> {
        let glued = name.replace(' ', "");
        let mut found: Vec<DepartementIx> =
            self.names.iter().filter(|known| known.glued == glued).map(|known| known.at).collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}

impl Name {
    fn new(folded: String, at: DepartementIx) -> Self {
        Self { glued: folded.replace(' ', ""), folded, at }
    }
}

impl Candidate {
    fn new(departement: DepartementIx, score: f64, certain: bool) -> Self {
        Self { place: Place { departement, arrondissement: None }, score, certain }
    }

    /// For printing.
    pub fn line<'a>(&self, catalogue: &'a Catalogue) -> PlaceLine<'a> {
        let departement = &catalogue[self.place.departement];
        PlaceLine {
            departement: departement.code.as_str(),
            arrondissement: None,
            commune: None,
            insee: None,
            name: &departement.name,
            score: (self.score * 1000.0).round() / 1000.0,
            certain: self.certain,
        }
    }
}

impl Catalogue {
    /// Everything that a text may mean as a place, best first; at most six. A
    /// certain one is alone.
    pub fn search_place(&self, text: &str) -> Vec<Candidate> {
        let text: String = text.chars().take(LONGEST_TEXT).collect();
        let folded = fold(&text);
        let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
        if words.is_empty() {
            return Vec::new();
        }
        // Before the fillers go: "la Réunion", "2 A".
        for told in [self.by_name(&folded), self.by_code(&words.concat())] {
            if !told.is_empty() {
                return told;
            }
        }
        let kept: Vec<&str> = words.iter().copied().filter(|word| !self.is_filler(word)).collect();
        let told = self.named_outright(&kept);
        if !told.is_empty() {
            return told;
        }
        self.alike(&kept)
    }

    fn is_filler(&self, word: &str) -> bool {
        self.place_fillers.binary_search_by(|filler| filler.as_str().cmp(word)).is_ok()
    }

    fn by_name(&self, name: &str) -> Vec<Candidate> {
        let found = self.place_index.with_name(name);
        // Saint-Martin is a collectivity, and the name of dozens of communes.
        let certain = found.len() == 1 && found.iter().all(|at| !self[*at].name_is_common);
        found.into_iter().map(|at| Candidate::new(at, 1.0, certain)).collect()
    }

    /// By number, exact name, number and name together, or postcode.
    fn named_outright(&self, words: &[&str]) -> Vec<Candidate> {
        let told = self.by_name(&words.join(" "));
        if !told.is_empty() {
            return told;
        }
        let Some((number, rest)) = self.number_among(words) else { return self.names_within(words) };
        if rest.is_empty() {
            return number;
        }
        let named = self.place_index.with_name(&rest.join(" "));
        if let Some(both) = number.iter().find(|candidate| named.contains(&candidate.place.departement)) {
            return vec![Candidate { certain: true, score: 1.0, ..*both }];
        }
        // The number and the name disagree, or the name is a commune's: ask,
        // with what is named before what is numbered ("Paris 13").
        let mut candidates = self.names_within(&rest);
        candidates.extend(number.into_iter().map(|candidate| Candidate { certain: false, score: 0.8, ..candidate }));
        candidates.truncate(MOST);
        candidates
    }

    /// Places whose whole name stands somewhere in the words.
    fn names_within(&self, words: &[&str]) -> Vec<Candidate> {
        let mut found: Vec<DepartementIx> = Vec::new();
        for length in (1..=words.len().min(LONGEST_NAME)).rev() {
            for part in words.windows(length) {
                found.extend(self.place_index.with_name(&part.join(" ")));
            }
        }
        let mut seen = Vec::new();
        found.retain(|at| {
            !seen.contains(at) && {
                seen.push(*at);
                true
            }
        });
        found.into_iter().map(|at| Candidate::new(at, 0.9, false)).collect()
    }

    fn number_among<'a>(&self, words: &[&'a str]) -> Option<(Vec<Candidate>, Vec<&'a str>)> {
        words.iter().enumerate().find_map(|(at, word)| {
            // A single digit beside other words is a street number or an arrondissement.
            if word.len() < 2 && words.len() > 1 {
                return None;
            }
            let found = self.by_number(word);
            let rest: Vec<&str> = words[..at].iter().chain(&words[at + 1..]).copied().collect();
            (!found.is_empty()).then_some((found, rest))
        })
    }

    /// A code: `91`, `2a`, `1`.
    fn by_code(&self, word: &str) -> Vec<Candidate> {
        let code = if word.len() == 1 { format!("0{word}") } else { word.to_ascii_uppercase() };
        self.departement(&code).map(|at| Candidate::new(at, 1.0, true)).into_iter().collect()
    }

    /// A code, or a postcode by its first digits.
    fn by_number(&self, word: &str) -> Vec<Candidate> {
        let told = self.by_code(word);
        if !told.is_empty() {
            return told;
        }
        let exception = self.departements.iter().position(|d| d.postcodes.iter().any(|code| code == word));
        if let Some(at) = exception.and_then(|at| u8::try_from(at).ok()) {
            return vec![Candidate::new(DepartementIx(at), 0.95, false)];
        }
        let is_postcode = word.len() == 5 && word.bytes().all(|b| b.is_ascii_digit());
        if !is_postcode {
            return Vec::new();
        }
        let prefixes: &[&str] = match &word[..2] {
            "20" if matches!(&word[..3], "200" | "201") => &["2A"],
            "20" if matches!(&word[..3], "202" | "206") => &["2B"],
            "20" => &["2A", "2B"],
            "97" | "98" => &[&word[..3]],
            _ => &[&word[..2]],
        };
        prefixes.iter().filter_map(|prefix| self.departement(prefix)).map(|at| Candidate::new(at, 0.9, false)).collect()
    }

    /// Names that begin alike or are spelt nearly so. Never certain: `Mayence`
    /// is a letter away from `Mayenne`.
    fn alike(&self, words: &[&str]) -> Vec<Candidate> {
        let typed = words.join(" ");
        if typed.len() < 3 || words.len() > 6 {
            return Vec::new();
        }
        let mut scored: Vec<(DepartementIx, f64)> = Vec::new();
        for name in &self.place_index.names {
            let score = likeness(&typed, &name.folded);
            if score >= LEAST_LIKENESS {
                match scored.iter_mut().find(|(known, _)| *known == name.at) {
                    Some((_, best)) => *best = best.max(score),
                    None => scored.push((name.at, score)),
                }
            }
        }
        scored.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        let best = scored.first().map_or(0.0, |(_, score)| *score);
        scored
            .into_iter()
            .filter(|(_, score)| *score >= best - 0.12)
            .take(MOST)
            .map(|(at, score)| Candidate::new(at, score, false))
            .collect()
    }
}

fn likeness(typed: &str, name: &str) -> f64 {
    let spelling = strsim::normalized_damerau_levenshtein(typed, name);
    let has_word = typed.len() >= 4 && name.split(' ').any(|word| word == typed);
    let begins = typed.len() >= 4 && name.starts_with(typed);
    if has_word || begins { spelling.max(0.85) } else { spelling }
}
