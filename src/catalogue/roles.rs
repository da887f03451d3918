//! The questions that rules of the program name, found by their ids.

use super::{file_names::QUESTIONS, position::QuestionIx, problem::Problems, question::Question};

/// The questions that rules name.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Roles {
    /// What the person wants to do; always asked first and never unknown.
    pub goal: QuestionIx,
    /// Why the person asks.
    pub ground: Option<QuestionIx>,
    /// Of which the outranking rule speaks.
    pub nationality: Option<QuestionIx>,
    /// Which comes from the place where it can.
    pub arrondissement: Option<QuestionIx>,
}

impl Roles {
    /// Finds them; reports it when there is no `goal`.
    pub fn find(questions: &[Question], problems: &mut Problems) -> Option<Self> {
        let find = |id: &str| {
            let at = questions.iter().position(|q| q.id.as_str() == id)?;
            u8::try_from(at).ok().map(QuestionIx)
        };
        let Some(goal) = find("goal") else {
            problems.in_file(QUESTIONS, "the question `goal` is missing: everything follows from it");
            return None;
        };
        Some(Self {
            goal,
            ground: find("ground"),
            nationality: find("nationality"),
            arrondissement: find("arrondissement"),
        })
    }
}
