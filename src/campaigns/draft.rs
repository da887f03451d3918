//! A campaign while it is written: what it still lacks, and which version
//! somebody gets.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Audience, AudienceCell, Content, Fault};

/// What is written, and to whom.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Draft {
    /// Who gets it.
    pub audience: Audience,
    /// One message for each language.
    pub versions: BTreeMap<String, Content>,
    /// What becomes of people whose language has none.
    pub without_version: Option<WithoutVersion>,
}

/// What becomes of people whose language has no version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WithoutVersion {
    /// They get nothing.
    LeftOut,
    /// They get the version of this language.
    Get(String),
}

/// People of a language without a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// The language.
    pub language: String,
    /// How many.
    pub people: u64,
}

/// Why a draft cannot be sent yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotReady {
    /// No message is written.
    NoVersion,
    /// One of them cannot be sent.
    Faulty(String, Fault),
    /// Nobody would get it.
    NobodyThere,
    /// It must be said what becomes of people without a version.
    Undecided(Vec<Gap>),
}

impl Draft {
    /// The stored form.
    pub fn encode(&self) -> String {
        // Strings, lists and Telegram's own entities always become JSON.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads the stored form.
    pub fn decode(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// The language of the version that people of a language get.
    pub fn version_for(&self, language: &str) -> Option<&str> {
        if let Some((name, _)) = self.versions.get_key_value(language) {
            return Some(name);
        }
        match &self.without_version {
            Some(WithoutVersion::Get(other)) => self.versions.get_key_value(other).map(|(name, _)| name.as_str()),
            Some(WithoutVersion::LeftOut) | None => None,
        }
    }

    /// Languages of the audience without a version of their own.
    pub fn gaps(&self, cells: &[AudienceCell]) -> Vec<Gap> {
        let missing =
            self.audience.by_language(cells).into_iter().filter(|(name, _)| !self.versions.contains_key(name));
        missing.map(|(language, people)| Gap { language, people }).collect()
    }

    /// How many people would get it.
    pub fn recipients(&self, cells: &[AudienceCell]) -> u64 {
        let counted = self.audience.by_language(cells);
        counted.iter().filter(|(name, _)| self.version_for(name).is_some()).map(|(_, people)| people).sum()
    }

    /// What keeps it from being sent to these people; `room` as in [`Content::fault`].
    pub fn unready(&self, cells: &[AudienceCell], room: usize) -> Option<NotReady> {
        if self.versions.is_empty() {
            return Some(NotReady::NoVersion);
        }
        let faulty = self.versions.iter().find_map(|(name, version)| Some((name.clone(), version.fault(room)?)));
        if let Some((name, fault)) = faulty {
            return Some(NotReady::Faulty(name, fault));
        }
        let gaps = self.gaps(cells);
        let decided = match &self.without_version {
            Some(WithoutVersion::LeftOut) => true,
            Some(WithoutVersion::Get(other)) => self.versions.contains_key(other),
            None => gaps.is_empty(),
        };
        if !decided {
            return Some(NotReady::Undecided(gaps));
        }
        (self.recipients(cells) == 0).then_some(NotReady::NobodyThere)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaigns::Text;

    fn cells() -> Vec<AudienceCell> {
        let cell = |language: &str, people| AudienceCell {
            departement: Some("91".to_owned()),
            language: language.to_owned(),
            people,
        };
        vec![cell("fr", 10), cell("ar", 3)]
    }

    fn content() -> Content {
        Content { text: Text::Html("<b>x</b>".to_owned()), ..Content::default() }
    }

    #[test]
    fn nobody_is_left_out_silently() {
        let mut draft = Draft::default();
        assert_eq!(draft.unready(&cells(), 0), Some(NotReady::NoVersion));
        draft.versions.insert("fr".to_owned(), content());
        let gap = Gap { language: "ar".to_owned(), people: 3 };
        assert_eq!(draft.unready(&cells(), 0), Some(NotReady::Undecided(vec![gap])));
        draft.without_version = Some(WithoutVersion::LeftOut);
        assert_eq!((draft.unready(&cells(), 0), draft.recipients(&cells())), (None, 10));
        draft.without_version = Some(WithoutVersion::Get("fr".to_owned()));
        assert_eq!((draft.unready(&cells(), 0), draft.recipients(&cells())), (None, 13));
        assert_eq!(draft.version_for("ar"), Some("fr"));
        draft.without_version = Some(WithoutVersion::Get("ru".to_owned()));
        assert!(matches!(draft.unready(&cells(), 0), Some(NotReady::Undecided(_))), "that version was taken away");
    }

    #[test]
    fn an_empty_audience_is_told() {
        let mut draft = Draft::default();
        draft.versions.insert("fr".to_owned(), content());
        draft.audience.departements.insert("75".to_owned());
        assert_eq!(draft.unready(&cells(), 0), Some(NotReady::NobodyThere));
        assert_eq!(draft.unready(&[], 0), Some(NotReady::NobodyThere));
    }

    #[test]
    fn the_stored_form_reads_back() {
        let mut draft = Draft { without_version: Some(WithoutVersion::Get("fr".to_owned())), ..Draft::default() };
        draft.versions.insert("fr".to_owned(), content());
        assert_eq!(Draft::decode(&draft.encode()), Some(draft));
    }
}
