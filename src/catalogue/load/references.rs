//! Resolves what a text in the data names: a question, an answer, a
//! département, a note, or one of the words that a key may have.

use std::collections::BTreeMap;

use crate::catalogue::{
    condition::{Answer, AnswerSet},
    file_names,
    id::{BadId, DepartementCode, NoteId},
    index::{ChoiceIx, DepartementIx, QuestionIx},
    problem::{Problems, did_you_mean},
    question::Question,
    reader::{Located, TomlTable},
};

/// Knows the ids that data can name.
pub(super) struct KnownIds<'a> {
    pub questions: &'a [Question],
    pub departements: &'a BTreeMap<DepartementCode, DepartementIx>,
}

impl KnownIds<'_> {
    pub fn question(&self, name: &Located<String>, problems: &mut Problems) -> Option<QuestionIx> {
        find_question(self.questions.iter().map(|q| q.id.as_str()), name, problems)
    }

    pub fn departements(&self, codes: &[Located<String>], problems: &mut Problems) -> Vec<DepartementIx> {
        let mut found = Vec::new();
        for code in codes {
            match self.departements.get(code.value.as_str()) {
                Some(at) => found.push(*at),
                None => problems.at(&code.spot, format!("no département `{}`: there is no file for it", code.value)),
            }
        }
        found
    }

    pub fn answers(&self, question: QuestionIx, listed: &[Located<String>], problems: &mut Problems) -> AnswerSet {
        let asked = &self.questions[question.at()];
        let mut set = AnswerSet::default();
        for name in listed {
            let ids = asked.choices.iter().map(|choice| choice.id.as_str());
            match find_answer(asked.id.as_str(), asked.open, ids, name, problems) {
                Some(Answer::Unknown) => {
                    problems.at(&name.spot, "`unknown` confirms and excludes nothing: leave it out");
                }
                Some(answer) => set.insert(answer),
                None => {}
            }
        }
        set
    }
}

pub(crate) fn find_question<'a>(
    known: impl Iterator<Item = &'a str> + Clone,
    name: &Located<String>,
    problems: &mut Problems,
) -> Option<QuestionIx> {
    let found = known.clone().zip(0u8..).find(|(id, _)| *id == name.value).map(|(_, at)| QuestionIx(at));
    if found.is_none() {
        problems.at(
            &name.spot,
            format!(
                "no question `{}`{}; the questions stand in {}",
                name.value,
                did_you_mean(&name.value, known),
                file_names::QUESTIONS
            ),
        );
    }
    found
}

pub(crate) fn find_answer<'a>(
    question: &str,
    open: bool,
    choices: impl Iterator<Item = &'a str> + Clone,
    name: &Located<String>,
    problems: &mut Problems,
) -> Option<Answer> {
    match name.value.as_str() {
        Answer::UNKNOWN => return Some(Answer::Unknown),
        Answer::OTHER if open => return Some(Answer::Other),
        _ => {}
    }
    let found = choices.clone().zip(0u8..).find(|(id, _)| *id == name.value);
    if found.is_none() {
        let near = did_you_mean(&name.value, choices);
        problems.at(&name.spot, format!("the question `{question}` has no choice `{}`{near}", name.value));
    }
    found.map(|(_, at)| Answer::Choice(ChoiceIx(at)))
}

/// Reads an id, and reports what keeps a text from being one.
pub(super) fn read_id<T>(
    text: &Located<String>,
    parse: impl Fn(&str) -> Result<T, BadId>,
    problems: &mut Problems,
) -> Option<T> {
    match parse(&text.value) {
        Ok(id) => Some(id),
        Err(bad) => {
            problems.at(&text.spot, format!("`{}` {bad}", text.value));
            None
        }
    }
}

/// Reads the ids of sentences in the locales.
pub(super) fn read_notes(table: &mut TomlTable<'_>, key: &'static str, problems: &mut Problems) -> Vec<NoteId> {
    let texts = table.texts(key, problems);
    texts.iter().filter_map(|text| read_id(text, NoteId::parse, problems)).collect()
}

pub(super) fn required_word<T: Copy>(
    table: &mut TomlTable<'_>,
    key: &'static str,
    all: &[(&str, T)],
    problems: &mut Problems,
) -> Option<T> {
    let text = table.required(key, problems)?;
    read_word(&text, key, all, problems)
}

/// Reads one of the words that a key may have.
pub(crate) fn read_word<T: Copy>(
    text: &Located<String>,
    key: &str,
    all: &[(&str, T)],
    problems: &mut Problems,
) -> Option<T> {
    let found = all.iter().find(|(name, _)| *name == text.value).map(|(_, value)| *value);
    if found.is_none() {
        let names: Vec<&str> = all.iter().map(|(name, _)| *name).collect();
        problems.at(&text.spot, format!("`{}` is no {key}: write one of {}", text.value, names.join(", ")));
    }
    found
}
