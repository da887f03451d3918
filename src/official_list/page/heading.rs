//! Decides what a heading is: a département, a sous-préfecture in it, or the
//! title of a group.

use crate::source_text::{says_something, tidy};
use crate::{
    catalogue::id::DepartementCode,
    fold::{fold, words},
    gazetteer::{Name, Target, canonical, without_article},
    official_list::rules::Rules,
};

/// Holds a heading as it is understood.
pub(super) enum Heading {
    Departement { code: DepartementCode, name: String },
    SousPrefecture { name: String, title: String },
    Group(String),
}

impl Heading {
    pub fn read(title: &str, rules: &Rules) -> Self {
        if let Some((code, name)) = departement(title) {
            return Self::Departement { code, name };
        }
        let title = title.trim_end_matches([':', ' ']).to_owned();
        let folded = fold(&title);
        match sous_prefecture_in(&title, rules) {
            Some(name) if rules.sub_prefecture.iter().any(|begin| folded.starts_with(begin.as_str())) => {
                Self::SousPrefecture { name, title }
            }
            _ => Self::Group(title),
        }
    }
}

/// Reads the heading of a département: `91 - Essonne`, `94- Val-de-Marne`,
/// `Essonne (91)`, or the name alone.
fn departement(title: &str) -> Option<(DepartementCode, String)> {
    let title = title.trim_end_matches([':', ' ']);
    let end = title.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(title.len());
    let (number, rest) = title.split_at(end);
    if let Ok(code) = DepartementCode::parse(&number.to_ascii_uppercase()) {
        let name = rest
            .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—' | '‑' | ':' | '.' | ')'));
        let is_parted = rest.trim_start().starts_with(['-', '–', '—', '‑', ':', '.', ')']);
        // Without a dash, "10 conseils" would be the Aube.
        if says_something(name) && (is_parted || code_named(name).is_some()) {
            return Some((code, tidy(name)));
        }
    }
    if let Some((name, code)) = title.strip_suffix(')').and_then(|title| title.rsplit_once('(')) {
        let code = DepartementCode::parse(&code.trim().to_ascii_uppercase()).ok()?;
        return Some((code, tidy(name))).filter(|_| code_named(name).is_some());
    }
    code_named(title).map(|code| (code, title.to_owned()))
}

/// Returns the code of the département that bears exactly this name.
pub(in crate::official_list) fn code_named(name: &str) -> Option<DepartementCode> {
    let words = canonical(&words(name));
    let bearers = Name::of(&words).or_else(|| Name::of(without_article(&words)))?.bearers();
    let mut codes = bearers.filter_map(|bearer| match bearer.target {
        Target::Departement(departement) => DepartementCode::parse(departement.code()).ok(),
        Target::Commune(_) | Target::Region(_) => None,
    });
    codes.next()
}

/// Returns what follows "sous-préfecture de" in a text, up to a sign that ends
/// it.
pub(super) fn sous_prefecture_in(text: &str, rules: &Rules) -> Option<String> {
    let mut rest = text;
    while let Some((word, after)) = rest.split_once(char::is_whitespace) {
        rest = after;
        if rules.sub_prefecture.contains(&fold(word)) {
            let end = rest.find([',', ';', '(', ')', ':', '"']).unwrap_or(rest.len());
            let name = rest.get(..end)?.split(" - ").next().unwrap_or_default().trim();
            return Some(with_article(name)).filter(|name| says_something(name));
        }
    }
    None
}

/// Returns the name that a genitive belongs to: "du Raincy" is of Le Raincy,
/// and "de L’Haÿ" is of L’Haÿ.
fn with_article(name: &str) -> String {
    for (of, article) in [("de la ", "La "), ("de l’", "L’"), ("de l'", "L’"), ("des ", "Les "), ("du ", "Le ")] {
        if let Some(rest) = name.strip_prefix(of) {
            return format!("{article}{rest}");
        }
    }
    let bare = ["de ", "d’", "d'"].iter().find_map(|of| name.strip_prefix(of));
    bare.unwrap_or(name).to_owned()
}
