//! Decides what a heading is: a département, a sous-préfecture in it, or the
//! title of a group.

use crate::{
    catalogue::id::DepartementCode,
    fold::fold,
    official_list::{departement::NamedDepartement, rules::Rules},
    source_text::says_something,
};

/// Holds a heading as it is understood.
pub(super) enum Heading {
    Departement { code: DepartementCode, name: String },
    SousPrefecture { name: String, title: String },
    Group(String),
}

impl Heading {
    /// Reads a title; a small one with a number and other words names no département.
    pub fn read(title: &str, is_small: bool, rules: &Rules) -> Self {
        if let Some(found) = NamedDepartement::read(title).filter(|found| !is_small || found.is_close()) {
            return Self::Departement { code: found.code, name: found.name };
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
