//! Reads the name of a département as pages write it above what it has:
//! `91 - Essonne`, `Essonne (91)`, `1 : Ain`, `Préfecture de l'Essonne`.

use crate::{
    catalogue::id::DepartementCode,
    fold::{fold, words},
    gazetteer::{InseeDepartement, Name, Target, canonical, without_article},
    source_text::{says_something, tidy},
};

/// Is a département as a page names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NamedDepartement {
    pub code: DepartementCode,
    /// Holds the name as the page writes it.
    pub name: String,
    /// Says that number and name agree, so that it is one wherever it stands.
    pub is_sure: bool,
}

/// Lists words that stand before the name of a département.
const BEFORE: [&str; 8] = ["departement", "departements", "dept", "dep", "dpt", "prefecture", "no", "n"];
const ARTICLES: [&str; 8] = ["de", "du", "des", "d", "la", "le", "les", "l"];

impl NamedDepartement {
    /// Reads a title: a number and a name in either order, or the name alone.
    pub fn read(title: &str) -> Option<Self> {
        let title = tidy(title);
        let title = title.trim_matches(|c: char| !(c.is_alphanumeric() || matches!(c, '(' | ')')));
        number_first(without_words_before(title)).or_else(|| number_last(title)).or_else(|| {
            let code = code_named(title).or_else(|| code_named(&after_words_before(title)?))?;
            Some(Self { code, name: title.to_owned(), is_sure: false })
        })
    }

    /// Returns whether the name is that of a département, though perhaps of another one than
    /// the number's: "18 - 25 ans" is none.
    pub fn is_close(&self) -> bool {
        self.is_sure || code_named(&self.name).is_some()
    }

    /// Reads a line of text, which names a département only where number and
    /// name agree.
    pub fn read_sure(line: &str) -> Option<Self> {
        /// Limits the length of such a line, in bytes.
        const LONGEST: usize = 80;
        Some(line)
            .filter(|line| line.len() <= LONGEST && !line.contains("://"))
            .and_then(Self::read)
            .filter(|found| found.is_sure)
    }
}

/// Returns a title without "Département", "N°" and the like before its number.
fn without_words_before(title: &str) -> &str {
    match title.split_once(char::is_whitespace) {
        Some((word, rest))
            if BEFORE.contains(&fold(word).as_str())
                && rest.trim_start().starts_with(|c: char| c.is_ascii_digit() || c == '(') =>
        {
            rest.trim_start()
        }
        _ => title,
    }
}

/// Returns whether a sign may stand between number and name.
fn is_between(c: char) -> bool {
    c.is_whitespace() || parts(c)
}

/// Returns whether a sign tells that a number is not simply a number of things.
fn parts(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '‑' | '−' | ':' | '.' | ')' | '/' | '|' | '_' | ',' | '•' | '·')
}

fn number_first(title: &str) -> Option<NamedDepartement> {
    let bare = title.trim_start_matches('(');
    let end = bare.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(bare.len());
    let (number, rest) = bare.split_at(end);
    let name = rest.trim_start_matches(is_between);
    if !says_something(name) {
        return None;
    }
    let number = number.to_ascii_uppercase();
    let code = DepartementCode::parse(&number).ok();
    // `1 - Ain` and `091 - Essonne` are told by the name.
    let padded = || DepartementCode::parse(&format!("{:0>2}", number.trim_start_matches('0'))).ok();
    let Some(code) = code else {
        return padded().filter(|code| is_named(code, name)).map(|code| sure(code, name));
    };
    if is_named(&code, name) {
        return Some(sure(code, name));
    }
    // Without a dash, "10 conseils" would be the Aube.
    let is_parted = rest.trim_start().starts_with(parts);
    (is_parted || code_named(name).is_some()).then(|| NamedDepartement { code, name: tidy(name), is_sure: false })
}

fn number_last(title: &str) -> Option<NamedDepartement> {
    let inner = title.trim_end_matches(')').trim_end();
    let start = inner
        .rfind(|c: char| !c.is_ascii_alphanumeric())
        .map_or(0, |at| at + inner[at..].chars().next().map_or(1, char::len_utf8));
    let (name, number) = inner.split_at(start);
    let code = DepartementCode::parse(&number.to_ascii_uppercase()).ok()?;
    let is_in_parentheses = title.ends_with(')') && name.trim_end().ends_with('(');
    let name = name.trim_end_matches(|c: char| is_between(c) || c == '(');
    if is_named(&code, name) {
        return Some(sure(code, name));
    }
    (is_in_parentheses && code_named(name).is_some()).then(|| NamedDepartement {
        code,
        name: tidy(name),
        is_sure: false,
    })
}

fn sure(code: DepartementCode, name: &str) -> NamedDepartement {
    NamedDepartement { code, name: tidy(name), is_sure: true }
}

/// Returns whether a text is the name of this département, perhaps with more
/// behind it, or with up to two letters wrong.
fn is_named(code: &DepartementCode, text: &str) -> bool {
    let ends = [" (", " - ", " – ", " : ", ", "];
    let shorter = ends.iter().filter_map(|end| text.split_once(end).map(|(name, _)| name));
    std::iter::once(text).chain(shorter).any(|name| {
        let name = after_words_before(name).unwrap_or_else(|| name.to_owned());
        match code_named(&name) {
            Some(named) => named == *code,
            None => InseeDepartement::with_code(code.as_str()).is_some_and(|known| {
                let (known, name) = (fold(known.name()), fold(&name));
                known.len() > 4 && name.len() <= 40 && strsim::damerau_levenshtein(&known, &name) <= 2
            }),
        }
    })
}

/// Returns what follows "Préfecture de", "Département du" and the like.
fn after_words_before(text: &str) -> Option<String> {
    let folded = fold(text);
    let mut words = folded.split(' ').peekable();
    words.next_if(|word| BEFORE.contains(word))?;
    while words.next_if(|word| ARTICLES.contains(word)).is_some() {}
    let rest: Vec<&str> = words.collect();
    (!rest.is_empty()).then(|| rest.join(" "))
}

/// Returns the code of the département that bears exactly this name.
pub(super) fn code_named(name: &str) -> Option<DepartementCode> {
    let words = canonical(&words(name));
    let bearers = Name::of(&words).or_else(|| Name::of(without_article(&words)))?.bearers();
    let mut codes = bearers.filter_map(|bearer| match bearer.target {
        Target::Departement(departement) => DepartementCode::parse(departement.code()).ok(),
        Target::Commune(_) | Target::Region(_) => None,
    });
    codes.next()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(title: &str) -> Option<(String, bool)> {
        NamedDepartement::read(title).map(|found| (found.code.to_string(), found.is_sure))
    }

    #[test]
    fn a_departement_is_read_however_it_is_spelled() {
        for (title, code) in [
            ("91 - Essonne", "91"),
            ("94- Val-de-Marne ", "94"),
            ("91 Essonne", "91"),
            ("91 – ESSONNE :", "91"),
            ("(91) Essonne", "91"),
            ("91\u{a0}-\u{a0}Essonne", "91"),
            ("91\u{200b} — Essonne", "91"),
            ("91_Essonne", "91"),
            ("Essonne (91)", "91"),
            ("Essonne – 91", "91"),
            ("📍 Essonne, 91", "91"),
            ("1 - Ain", "01"),
            ("091 : Essonne", "91"),
            ("6. Alpes maritimes", "06"),
            ("2a – Corse-du-Sud", "2A"),
            ("35 - Ille-Et-Vilaine", "35"),
            ("77 - Seine et marne", "77"),
            ("93 - Seine-Saint-Deni", "93"),
            ("91 - Essonne (mise à jour)", "91"),
            ("91 - Département de l'Essonne", "91"),
            ("974 - La Réunion", "974"),
            ("N° 91 - Essonne", "91"),
            ("Département 91 - Essonne", "91"),
        ] {
            assert_eq!(read(title), Some((code.to_owned(), true)), "{title}");
        }
        for (title, code) in [
            ("Essonne", "91"),
            ("Préfecture de l'Essonne", "91"),
            ("Département du Val-d'Oise", "95"),
            ("02 - Ain", "02"),
            ("91 - x", "91"),
        ] {
            assert_eq!(read(title), Some((code.to_owned(), false)), "{title}");
        }
    }

    #[test]
    fn a_number_of_things_is_no_departement() {
        for title in ["10 conseils", "Première demande", "2 - ", "999 - Nulle part", "Sous-préfecture de Paris", ""] {
            assert_eq!(read(title), None, "{title}");
        }
        for line in ["18 - 25 ans", "55 - Déclaration - Département de la Meuse", "Essonne", "02 - Ain"] {
            assert_eq!(NamedDepartement::read_sure(line), None, "{line}");
        }
    }
}
