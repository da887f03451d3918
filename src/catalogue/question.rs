//! What is asked: questions with their choices, and the groups that sort them
//! on the screen. Reads `questions.toml`; references are resolved in `load`.

use super::{
    condition::{Answer, AnswerSet},
    id::{ChoiceId, GroupId, NoteId, QuestionId},
    position::{ChoiceIx, DepartementIx, QuestionIx},
};

/// Something that is asked, one at a time.
#[derive(Debug)]
pub struct Question {
    /// Its id, also the message that asks it.
    pub id: QuestionId,
    /// Ends with "other": the choices are not all there is.
    pub open: bool,
    /// Whether "I don't know" is an answer.
    pub allows_unknown: bool,
    /// Gives its reason, offers "I'd rather not say", and stays out of the recap.
    pub sensitive: bool,
    /// The goals under which it may be asked; all of them when absent.
    pub goals: Option<AnswerSet>,
    /// In the order of the file.
    pub choices: Vec<Choice>,
    /// Screens that sort the choices; empty for a short question.
    pub groups: Vec<Group>,
}

/// What can be tapped.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a key of the file")]
pub struct Choice {
    /// Its id within the question.
    pub id: ChoiceId,
    /// A proper name shown as it is (an arrondissement); otherwise the label is
    /// a message of the locales.
    pub name: Option<String>,
    /// For an arrondissement, its département.
    pub departement: Option<DepartementIx>,
    /// Kept out of the recap and of shared links.
    pub sensitive: bool,
    /// Leads to the urgent advice, without further questions.
    pub urgent: bool,
    /// About a card that ends: the outcome offers a reminder.
    pub remind: bool,
    /// The person has no valid papers: an association comes before any form.
    pub without_papers: bool,
    /// Answers that follow from this one, not asked again.
    pub sets: Vec<(QuestionIx, Answer)>,
    /// Sentences that stand at the head of the outcome.
    pub advice: Vec<NoteId>,
}

/// A screen that sorts choices; never an answer itself.
#[derive(Debug)]
pub struct Group {
    /// Its id within the question.
    pub id: GroupId,
    /// All of its choices are sensitive.
    pub sensitive: bool,
    /// In the order of the file.
    pub entries: Vec<GroupEntry>,
    /// "Other" is drawn here.
    pub holds_other: bool,
}

/// A line of a group.
#[derive(Debug)]
pub enum GroupEntry {
    /// A choice of the question.
    Choice(ChoiceIx),
    /// A second way in.
    Shortcut(Shortcut),
}

/// A label that sets answers and is never an answer itself.
#[derive(Debug)]
pub struct Shortcut {
    /// Its id within the question.
    pub id: ChoiceId,
    /// Leads to something sensitive.
    pub sensitive: bool,
    /// What tapping it answers.
    pub sets: Vec<(QuestionIx, Answer)>,
    /// The group to open when its question comes next.
    pub opens: Option<(QuestionIx, GroupId)>,
}

impl Question {
    /// The choice with this id.
    pub fn choice(&self, id: &str) -> Option<ChoiceIx> {
        let at = self.choices.iter().position(|choice| choice.id.as_str() == id)?;
        u8::try_from(at).ok().map(ChoiceIx)
    }

    /// The group with this id.
    pub fn group(&self, id: &str) -> Option<&Group> {
        self.groups.iter().find(|group| group.id.as_str() == id)
    }

    /// The shortcut with this id.
    pub fn shortcut(&self, id: &str) -> Option<&Shortcut> {
        self.groups.iter().flat_map(|group| &group.entries).find_map(|entry| match entry {
            GroupEntry::Shortcut(shortcut) if shortcut.id.as_str() == id => Some(shortcut),
            GroupEntry::Shortcut(_) | GroupEntry::Choice(_) => None,
        })
    }

    /// Every choice's index.
    pub fn choice_indexes(&self) -> impl Iterator<Item = ChoiceIx> + use<> {
        (0..u8::try_from(self.choices.len()).unwrap_or(u8::MAX)).map(ChoiceIx)
    }

    /// Whether an answer must stay out of the recap and of shared links.
    pub fn keeps_private(&self, answer: Answer) -> bool {
        self.sensitive
            || match answer {
                Answer::Choice(choice) => self.choices[choice.at()].sensitive,
                Answer::Other | Answer::Unknown => false,
            }
    }
}
