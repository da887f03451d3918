//! Holds questions as their file has them, before it is known what their ids
//! name.

use crate::catalogue::{
    id::{ChoiceId, GroupId, QuestionId},
    problem::Spot,
    question::Choice,
    reader::Located,
};

#[expect(clippy::struct_excessive_bools, reason = "each is a key of the file")]
pub(super) struct RawQuestion {
    pub id: QuestionId,
    pub spot: Spot,
    pub open: bool,
    pub unknown: bool,
    pub sensitive: bool,
    pub goals: Vec<Located<String>>,
    pub from_arrondissements: bool,
    pub choices: Vec<RawChoice>,
    pub groups: Vec<RawGroup>,
}

pub(super) struct RawGroup {
    pub id: GroupId,
    pub holds_other: bool,
    pub entries: Vec<RawEntry>,
}

pub(super) enum RawEntry {
    Choice(ChoiceId),
    Repeated(Located<String>),
    Shortcut(RawShortcut),
}

pub(super) struct RawShortcut {
    pub id: ChoiceId,
    pub sets: Vec<(Located<String>, Located<String>)>,
    pub opens: Option<Located<String>>,
}

pub(super) struct RawChoice {
    pub choice: Choice,
    pub spot: Spot,
    pub sets: Vec<(Located<String>, Located<String>)>,
    pub afterwards: Option<Located<String>>,
}

impl RawChoice {
    /// Makes a choice of an arrondissement.
    pub fn named(id: ChoiceId, spot: Spot, name: String) -> Self {
        let mut raw = Self::plain(id, spot);
        raw.choice.name = Some(name);
        raw
    }

    pub fn plain(id: ChoiceId, spot: Spot) -> Self {
        let choice = Choice {
            id,
            name: None,
            departement: None,
            sensitive: false,
            urgent: false,
            violence: false,
            remind: false,
            without_papers: false,
            often_without_papers: false,
            request: false,
            sets: Vec::new(),
            afterwards: None,
            advice: Vec::new(),
            helped_by: None,
            near: None,
        };
        Self { choice, spot, sets: Vec::new(), afterwards: None }
    }
}
