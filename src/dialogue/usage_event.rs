//! Names what happened in a step, for counters without person, chat or hour: with ids
//! of the catalogue and nothing that was typed.

use crate::catalogue::{
    Catalogue,
    id::{ChoiceId, ProcedureId, QuestionId},
};

use super::path::Path;

/// A usage event is something that is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UsageEvent {
    /// Somebody newly came to an outcome of this goal.
    Outcome { goal: ChoiceId },
    /// Somebody newly came to this question.
    Asked { question: QuestionId },
    /// Somebody answered this question, or answered it anew.
    Answered { question: QuestionId },
    /// A typed text led to no place and no choice.
    UnansweredSearch,
    /// Somebody opened the urgent screen.
    Urgent,
    /// Somebody found something wrong on a page.
    WrongPage { procedure: ProcedureId },
}

/// Reports of wrong pages are counted under this kind.
pub const WRONG_PAGE: &str = "wrong-page";

impl UsageEvent {
    /// Returns the kind of what is counted, and the id that it is counted under.
    pub fn key(&self) -> (&'static str, Option<&str>) {
        match self {
            Self::Outcome { goal } => ("outcome", Some(goal.as_str())),
            Self::Asked { question } => ("asked", Some(question.as_str())),
            Self::Answered { question } => ("answered", Some(question.as_str())),
            Self::UnansweredSearch => ("unanswered-search", None),
            Self::Urgent => ("urgent", None),
            Self::WrongPage { procedure } => (WRONG_PAGE, Some(procedure.as_str())),
        }
    }

    /// Returns the arrival at a path's next question or outcome; `None` without a goal.
    pub(super) fn arrival(catalogue: &Catalogue, path: &Path) -> Option<Self> {
        if let Some(question) = path.next {
            return Some(Self::Asked { question: catalogue[question].id.clone() });
        }
        let goal = path.answered(catalogue.roles.goal)?;
        let goal = ChoiceId::parse(catalogue.answer_id(catalogue.roles.goal, goal)).ok()?;
        Some(Self::Outcome { goal })
    }
}
