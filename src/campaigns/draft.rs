//! Holds a campaign while it is written: what it still lacks, and which version somebody
//! gets.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Audience, AudienceCell, Content, Fault};

/// Holds what is written, and to whom.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Draft {
    pub audience: Audience,
    /// Holds one message for each language.
    pub versions: BTreeMap<String, Content>,
    /// Says what people get whose language has no version; `None` while that is
    /// undecided.
    pub without_version: Option<WithoutVersion>,
}

/// Says what people get whose language has no version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WithoutVersion {
    /// They get nothing.
    LeftOut,
    /// They get the version of this language.
    Get(String),
}

/// Counts the people of a language without a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    pub language: String,
    pub people: u64,
}

/// Says why a draft cannot be sent yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotReady {
    /// No message is written.
    NoVersion,
    /// The message in this language cannot be sent.
    Faulty(String, Fault),
    /// Nobody would get it.
    NobodyThere,
    /// It must be decided what people of these languages get.
    Undecided(Vec<Gap>),
}

impl Draft {
    /// Returns the draft as JSON, the form in which it is stored.
    pub fn encode(&self) -> String {
        // Strings, lists and Telegram's own entities always become JSON.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads the stored JSON; `None` if it is no draft.
    pub fn decode(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// Returns the language of the version that readers of a language get, if they get
    /// one.
    pub fn version_for(&self, language: &str) -> Option<&str> {
        if let Some((name, _)) = self.versions.get_key_value(language) {
            return Some(name);
        }
        match &self.without_version {
            Some(WithoutVersion::Get(other)) => self.versions.get_key_value(other).map(|(name, _)| name.as_str()),
            Some(WithoutVersion::LeftOut) | None => None,
        }
    }

    /// Returns whether somebody of the audience may get the version in this language.
    pub fn uses(&self, language: &str) -> bool {
        self.audience.includes_language(language)
            || matches!(&self.without_version, Some(WithoutVersion::Get(other)) if other == language)
    }

    /// Returns whether a language belongs to the draft: its readers are meant, or a version
    /// is written in it.
    pub fn speaks(&self, language: &str) -> bool {
        self.audience.includes_language(language) || self.versions.contains_key(language)
    }

    /// Returns the languages of the versions that somebody of the audience may get.
    pub fn used_versions(&self) -> impl Iterator<Item = &str> {
        self.versions.keys().map(String::as_str).filter(|language| self.uses(language))
    }

    /// Returns the languages of the audience that have no version of their own.
    pub fn gaps(&self, cells: &[AudienceCell]) -> Vec<Gap> {
        let missing =
            self.audience.by_language(cells).into_iter().filter(|(name, _)| !self.versions.contains_key(name));
        missing.map(|(language, people)| Gap { language, people }).collect()
    }

    /// Returns how many of these people would get a message.
    pub fn recipients(&self, cells: &[AudienceCell]) -> u64 {
        let counted = self.audience.by_language(cells);
        counted.iter().filter(|(name, _)| self.version_for(name).is_some()).map(|(_, people)| people).sum()
    }

    /// Returns what keeps it from being sent to these people; `room` is as in
    /// [`Content::fault`].
    pub fn unready(&self, cells: &[AudienceCell], room: usize) -> Option<NotReady> {
        if self.versions.is_empty() {
            return Some(NotReady::NoVersion);
        }
        let mut used = self.versions.iter().filter(|(name, _)| self.uses(name));
        let faulty = used.find_map(|(name, version)| Some((name.clone(), version.fault(room)?)));
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
    fn a_version_in_a_language_that_is_left_out_is_sent_to_nobody() {
        let mut draft = Draft::default();
        draft.versions.insert("fr".to_owned(), content());
        draft.audience.languages.insert("ar".to_owned());
        assert_eq!(draft.used_versions().count(), 0);
        assert!(draft.speaks("fr") && draft.speaks("ar") && !draft.speaks("en"));
        assert!(matches!(draft.unready(&cells(), 0), Some(NotReady::Undecided(_))));
        draft.without_version = Some(WithoutVersion::Get("fr".to_owned()));
        assert_eq!(draft.used_versions().collect::<Vec<_>>(), ["fr"]);
        assert_eq!((draft.unready(&cells(), 0), draft.recipients(&cells())), (None, 3));
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
