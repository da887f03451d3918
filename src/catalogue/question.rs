//! Describes what is asked: questions with their choices, and the groups that
//! sort the choices on the screen.

use super::{
    condition::{Answer, AnswerSet},
    id::{ChoiceId, GroupId, NoteId, QuestionId},
    index::{ChoiceIx, DepartementIx, QuestionIx},
};

/// Describes a question; one is asked at a time.
#[derive(Debug, Clone)]
pub struct Question {
    /// Identifies it and the message that asks it.
    pub id: QuestionId,
    /// Says that the choices are not all there is, so that the list ends with
    /// "other".
    pub open: bool,
    /// Says whether "I don't know" is an answer.
    pub allows_unknown: bool,
    /// Says that it gives its reason, offers "I'd rather not say", and stays
    /// out of the recap.
    pub sensitive: bool,
    /// Holds the goals under which it may be asked; without a set it is asked
    /// under all.
    pub goals: Option<AnswerSet>,
    /// Holds them in the order of the file.
    pub choices: Vec<Choice>,
    /// Holds screens that sort the choices; a short question has none.
    pub groups: Vec<Group>,
}

/// Describes an answer that can be tapped.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is a key of the file")]
pub struct Choice {
    /// Is unique within the question.
    pub id: ChoiceId,
    /// Is a proper name that is shown as it is (an arrondissement); otherwise
    /// the label is a message of the locales.
    pub name: Option<String>,
    /// Is the département of an arrondissement.
    pub departement: Option<DepartementIx>,
    /// Keeps it out of the recap and of shared links.
    pub sensitive: bool,
    /// Says that it leads to the urgent advice without further questions.
    pub urgent: bool,
    /// Says that somebody is hurt, so that help stands before everything else.
    pub violence: bool,
    /// Says that it is about a card that ends, so that the outcome offers a
    /// reminder.
    pub remind: bool,
    /// Says that the person has no valid papers, so that an association comes
    /// before any form.
    pub without_papers: bool,
    /// Says that many who answer so have no valid papers: an association is named
    /// to those whose papers are not known.
    pub often_without_papers: bool,
    /// Says that somebody makes a request, so that the outcome tells where it is made.
    pub request: bool,
    /// Holds answers that follow from this one and are not asked again.
    pub sets: Vec<(QuestionIx, Answer)>,
    /// Is what the answer counts as once every rule that names it has ended, so that
    /// the person is told that, and given what may be asked now.
    pub afterwards: Option<Answer>,
    /// Names sentences that stand at the head of the outcome.
    pub advice: Vec<NoteId>,
    /// Is a screen that helps further than a page can.
    pub helped_by: Option<HelpScreen>,
    /// Says which places near the person help with it.
    pub near: Option<NearbyHelp>,
}

/// Names the places near a person that help with a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NearbyHelp {
    /// The préfecture and its sous-préfectures answer.
    Offices,
    /// Somebody helps with the computer and the internet.
    DigitalHelp,
    FrenchLessons,
}

impl NearbyHelp {
    /// Lists every value with how it is written in data.
    pub const ALL: &'static [(&'static str, Self)] =
        &[("offices", Self::Offices), ("digital-help", Self::DigitalHelp), ("french-lessons", Self::FrenchLessons)];
}

/// Names a screen that helps further than a page can.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HelpScreen {
    /// Helps whom nobody answers.
    Stuck,
    /// Tells what a provisional paper is and allows.
    Paper,
}

impl HelpScreen {
    /// Lists every value with how it is written in data.
    pub const ALL: &'static [(&'static str, Self)] = &[("stuck", Self::Stuck), ("paper", Self::Paper)];
}

/// The group with this id is the way to what is urgent.
pub(crate) const URGENT_GROUP: &str = "urgent";

/// Describes a screen that sorts choices; it is never an answer itself.
#[derive(Debug, Clone)]
pub struct Group {
    /// Is unique within the question.
    pub id: GroupId,
    /// Holds them in the order of the file.
    pub entries: Vec<GroupEntry>,
    /// Says that "other" stands on this screen.
    pub holds_other: bool,
}

/// Is one line of a group.
#[derive(Debug, Clone)]
pub enum GroupEntry {
    Choice(ChoiceIx),
    /// It leads to an answer by another way.
    Shortcut(Shortcut),
}

/// Describes a label that sets answers and is never an answer itself.
#[derive(Debug, Clone)]
pub struct Shortcut {
    /// Is unique within the question.
    pub id: ChoiceId,
    /// Holds what tapping it answers.
    pub sets: Vec<(QuestionIx, Answer)>,
    /// Is the group to open when its question comes next.
    pub opens: Option<(QuestionIx, GroupId)>,
}

impl Question {
    /// Returns the choice with this id.
    pub(crate) fn choice(&self, id: &str) -> Option<ChoiceIx> {
        let at = self.choices.iter().position(|choice| choice.id.as_str() == id)?;
        u8::try_from(at).ok().map(ChoiceIx)
    }

    /// Returns the group with this id.
    pub(crate) fn group(&self, id: &str) -> Option<&Group> {
        self.groups.iter().find(|group| group.id.as_str() == id)
    }

    /// Returns the shortcut with this id.
    pub(crate) fn shortcut(&self, id: &str) -> Option<&Shortcut> {
        self.groups.iter().flat_map(|group| &group.entries).find_map(|entry| match entry {
            GroupEntry::Shortcut(shortcut) if shortcut.id.as_str() == id => Some(shortcut),
            GroupEntry::Shortcut(_) | GroupEntry::Choice(_) => None,
        })
    }

    /// Returns the positions of all choices.
    pub(crate) fn choice_indexes(&self) -> impl Iterator<Item = ChoiceIx> + use<> {
        (0..u8::try_from(self.choices.len()).unwrap_or(u8::MAX)).map(ChoiceIx)
    }

    /// Returns whether an answer says that another person hurts this one.
    pub(crate) fn says_violence(&self, answer: Answer) -> bool {
        matches!(answer, Answer::Choice(choice) if self.choices[choice.at()].violence)
    }

    /// Returns whether an answer tells of danger itself, so that it opens a screen: it is
    /// urgent, and stands in the group of what is urgent alone.
    pub(crate) fn is_danger(&self, answer: Answer) -> bool {
        let Answer::Choice(choice) = answer else { return false };
        let holds = |group: &&Group| {
            group.entries.iter().any(|entry| matches!(entry, GroupEntry::Choice(one) if *one == choice))
        };
        let mut groups = self.groups.iter().filter(holds);
        self.choices[choice.at()].urgent
            && groups.next().is_some_and(|group| group.id.as_str() == URGENT_GROUP)
            && groups.next().is_none()
    }

    /// Returns whether an answer must stay out of the recap and of shared
    /// links.
    pub fn keeps_private(&self, answer: Answer) -> bool {
        self.sensitive
            || match answer {
                Answer::Choice(choice) => self.choices[choice.at()].sensitive,
                Answer::Other | Answer::Unknown => false,
            }
    }
}
