//! Walks every conversation that the catalogue allows: to prove that nobody is left
//! without a page, and to time all steps in the benchmark.

use jiff::civil::Date;

use super::{
    outcome::Outcome,
    path::Path,
    screens::MOST_CHOICES,
    session::{Answers, Session},
};
use crate::catalogue::{Answer, Catalogue, DepartementIx, Place, question::GroupEntry};

/// Groups départements in which all conversations go the same way, each under one of them.
pub fn place_classes(catalogue: &Catalogue) -> Vec<(Place, Vec<DepartementIx>)> {
    let mut classes: Vec<(Place, Vec<DepartementIx>)> = Vec::new();
    for at in (0u8..).map(DepartementIx).take(catalogue.departements.len()) {
        let alike = classes.iter_mut().find(|(place, _)| {
            let (a, b) = (&catalogue[place.departement], &catalogue[at]);
            catalogue.cases_in(place.departement) == catalogue.cases_in(at)
                && a.site.is_some() == b.site.is_some()
                && a.residence_page.is_some() == b.residence_page.is_some()
                && a.remark == b.remark
                && a.arrondissements == b.arrondissements
        });
        match alike {
            Some((_, members)) => members.push(at),
            None => classes.push((Place::of(at), vec![at])),
        }
    }
    classes
}

/// A walk state is a question or an outcome that the walk comes to.
#[derive(Debug, Clone)]
pub struct WalkState {
    pub answers: Answers,
    pub path: Path,
    /// Counts the screens seen since the place was said, this one included.
    pub screens: usize,
}

impl WalkState {
    pub fn is_outcome(&self) -> bool {
        self.path.next.is_none()
    }

    pub fn outcome(&self, catalogue: &Catalogue, today: Date) -> Outcome {
        Outcome::new(catalogue, &self.path, today)
    }

    /// Returns whether no answer was "I don't know".
    pub(crate) fn knows_everything(&self) -> bool {
        self.path.active.iter().all(|(_, answer)| *answer != Answer::Unknown)
    }

    /// Returns the active answers by their ids, such as `goal=renew, ground=student`.
    pub(crate) fn said(&self, catalogue: &Catalogue) -> String {
        let answers = self.path.active.iter().map(|(question, answer)| {
            format!("{}={}", catalogue[*question].id, catalogue.answer_id(*question, *answer))
        });
        answers.collect::<Vec<_>>().join(", ")
    }

    /// Returns a session that stands here.
    pub fn session(&self, catalogue: &Catalogue) -> Session {
        Session::at(catalogue, self.path.place, self.answers.clone())
    }
}

/// Visits every reachable list of active answers of a place, once.
pub fn walk(catalogue: &Catalogue, place: Place, today: Date, visit: &mut dyn FnMut(&WalkState)) {
    let answers = Answers::default();
    let path = Path::replay(catalogue, place, &answers, today);
    descend(catalogue, today, &WalkState { answers, path, screens: 1 }, visit);
}

fn descend(catalogue: &Catalogue, today: Date, state: &WalkState, visit: &mut dyn FnMut(&WalkState)) {
    visit(state);
    let Some(question) = state.path.next else { return };
    let shown = state.path.shown(catalogue);
    let asked = &catalogue[question];
    let unknown = asked.allows_unknown.then_some(Answer::Unknown);
    let grouped = shown.len() + usize::from(asked.allows_unknown) > MOST_CHOICES;
    for answer in shown.iter().copied().chain(unknown) {
        let mut answers = state.answers.clone();
        answers.set(catalogue, question, answer);
        let path = Path::replay(catalogue, state.path.place, &answers, today);
        let through_group = grouped
            && asked.groups.iter().any(|group| {
                (group.holds_other && answer == Answer::Other)
                    || group
                        .entries
                        .iter()
                        .any(|entry| matches!(entry, GroupEntry::Choice(choice) if Answer::Choice(*choice) == answer))
            });
        let screens = state.screens + 1 + usize::from(through_group);
        descend(catalogue, today, &WalkState { answers, path, screens }, visit);
    }
}
