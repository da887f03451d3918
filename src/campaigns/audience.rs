//! Chooses who a campaign is for: by département and language, and by nothing else that a
//! person said.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

/// Chooses people by département and language; an empty list chooses everybody.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Audience {
    /// Lists codes of départements.
    pub departements: BTreeSet<String>,
    /// Lists names of languages, as in the locales.
    pub languages: BTreeSet<String>,
}

/// Says among whom an audience is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// It is chosen among those who asked for news.
    Subscribers,
    /// It is chosen among all of whom something is kept, for notices of the service
    /// itself.
    Everybody,
}

/// Counts the people of one département who read one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AudienceCell {
    /// Is the code; `None` for people who gave no place.
    pub departement: Option<String>,
    pub language: String,
    pub people: u64,
}

impl Audience {
    /// Returns whether people of this département and language are meant.
    pub(crate) fn includes(&self, departement: Option<&str>, language: &str) -> bool {
        let here = self.departements.is_empty() || departement.is_some_and(|code| self.departements.contains(code));
        here && self.includes_language(language)
    }

    /// Returns whether readers of a language are meant.
    pub(crate) fn includes_language(&self, language: &str) -> bool {
        self.languages.is_empty() || self.languages.contains(language)
    }

    /// Returns how many of these people are meant, by language; it leaves out languages
    /// without anybody.
    pub(crate) fn by_language(&self, cells: &[AudienceCell]) -> Vec<(String, u64)> {
        let mut counts = std::collections::BTreeMap::new();
        for cell in cells.iter().filter(|cell| self.includes(cell.departement.as_deref(), &cell.language)) {
            *counts.entry(cell.language.clone()).or_insert(0) += cell.people;
        }
        counts.into_iter().filter(|(_, people)| *people > 0).collect()
    }

    /// Returns how many of these people are meant.
    pub(crate) fn count(&self, cells: &[AudienceCell]) -> u64 {
        self.by_language(cells).iter().map(|(_, people)| people).sum()
    }

    /// Adds a language, or removes it where it is in.
    pub(crate) fn toggle_language(&mut self, language: &str) {
        if !self.languages.remove(language) {
            self.languages.insert(language.to_owned());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(departement: Option<&str>, language: &str, people: u64) -> AudienceCell {
        AudienceCell { departement: departement.map(str::to_owned), language: language.to_owned(), people }
    }

    #[test]
    fn départements_and_languages_combine() {
        let cells =
            [cell(Some("91"), "fr", 10), cell(Some("91"), "ar", 4), cell(Some("75"), "fr", 7), cell(None, "fr", 2)];
        let mut audience = Audience::default();
        assert_eq!(audience.count(&cells), 23);
        audience.departements.insert("91".to_owned());
        assert_eq!(audience.by_language(&cells), [("ar".to_owned(), 4), ("fr".to_owned(), 10)]);
        audience.toggle_language("ar");
        assert_eq!(audience.count(&cells), 4);
        audience.toggle_language("ar");
        assert_eq!(audience.count(&cells), 14);
    }
}
