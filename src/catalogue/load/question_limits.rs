//! Checks what a question may hold: each choice once, no more choices than a
//! set of answers can hold, and ids that fit a button.

use super::raw_question::RawQuestion;
use crate::catalogue::{condition::AnswerSet, problem::Problems};

/// Limits what a button can carry (Bot API, `callback_data`).
const BUTTON_BYTES: usize = 64;
/// Counts what a button needs beside the ids of an answer.
const ANSWER_FRAME: usize = "a::".len();
/// Counts what a button needs beside the ids of a group, with a language to
/// come back in.
const GROUP_FRAME: usize = "l:xxx-Xxxx@g::".len();

pub(super) fn check_limits(question: &RawQuestion, problems: &mut Problems) {
    for (at, raw) in question.choices.iter().enumerate() {
        if question.choices[..at].iter().any(|earlier| earlier.choice.id == raw.choice.id) {
            problems.at(
                &raw.spot,
                format!(
                    "the choice `{}` stands twice in `{}`: write the second as {{ also = \"{}\" }}",
                    raw.choice.id, question.id, raw.choice.id
                ),
            );
        }
        let longest = ANSWER_FRAME + question.id.as_str().len() + raw.choice.id.as_str().len();
        if longest > BUTTON_BYTES {
            problems.at(
                &raw.spot,
                format!(
                    "`{}` and `{}` together are too long for a button of {BUTTON_BYTES} bytes: shorten one by {}",
                    question.id,
                    raw.choice.id,
                    longest - BUTTON_BYTES
                ),
            );
        }
    }
    for group in &question.groups {
        let longest = GROUP_FRAME + question.id.as_str().len() + group.id.as_str().len();
        if longest > BUTTON_BYTES {
            problems.at(&question.spot, format!("`{}` and its group `{}` together are too long for a button of {BUTTON_BYTES} bytes: shorten one by {}", question.id, group.id, longest - BUTTON_BYTES));
        }
    }
    if question.choices.len() > usize::from(AnswerSet::CAPACITY) {
        problems.at(
            &question.spot,
            format!(
                "`{}` has {} choices, more than {}: split the question",
                question.id,
                question.choices.len(),
                AnswerSet::CAPACITY
            ),
        );
    }
    if question.choices.is_empty() && !question.from_arrondissements {
        problems.at(&question.spot, format!("`{}` has no choice: add some", question.id));
    }
}
