//! Finds the questions that rules of the program name, by their ids.

use super::{condition::Answer, file_names::QUESTIONS, index::QuestionIx, problem::Problems, question::Question};

/// Holds the questions that rules of the program name.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RuleQuestions {
    /// Asks what the person wants to do; it always comes first and is never
    /// unknown.
    pub goal: QuestionIx,
    /// Asks why the person wants it.
    pub ground: Option<QuestionIx>,
    /// Asks which paper the person holds.
    pub current_paper: Option<QuestionIx>,
    /// Is the question of which the outranking rule speaks.
    pub nationality: Option<QuestionIx>,
    /// Is answered by the place where the place tells it.
    pub arrondissement: Option<QuestionIx>,
    /// Asks where the request was made, with the answer that means ANEF.
    pub filed_on_anef: Option<(QuestionIx, Answer)>,
}

impl RuleQuestions {
    /// Finds the questions, and reports it when there is no `goal`.
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
            current_paper: find("current-paper"),
            nationality: find("nationality"),
            arrondissement: find("arrondissement"),
            filed_on_anef: find("filed-where").and_then(|asked| {
                let anef = questions[asked.at()].choice("anef")?;
                Some((asked, Answer::Choice(anef)))
            }),
        })
    }
}
