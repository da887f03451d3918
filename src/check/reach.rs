//! Checks that nobody is left without a page, and that every offered page can be reached.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::{
    catalogue::{
        Answer, CaseIx, Catalogue, ProcedureIx, condition::ConditionKind, problem::Problems, procedure::Channel,
    },
    dialogue::{Card, Fit, KnownAnswers, VERDICT_UNKNOWN, walk::WalkState},
};

/// Limits the answers after the place.
const MOST_ANSWERS: usize = 6;
/// Limits the screens after the place, the outcome included.
const MOST_SCREENS: usize = 8;
/// Counts the cards that a person sees before "More".
const FIRST_CARDS: usize = 3;

/// Remembers which pages and cases were reached so far.
pub(super) struct Reached<'a> {
    catalogue: &'a Catalogue,
    day: Date,
    procedures: BTreeSet<ProcedureIx>,
    cases: BTreeSet<CaseIx>,
}

impl<'a> Reached<'a> {
    pub fn new(catalogue: &'a Catalogue, day: Date) -> Self {
        Self { catalogue, day, procedures: BTreeSet::new(), cases: BTreeSet::new() }
    }

    pub fn see(&mut self, state: &WalkState, problems: &mut Problems) {
        if !state.is_outcome() {
            if !state.path.active.is_empty() && state.path.shown(self.catalogue).len() < 2 {
                self.complain(state, problems, "a question with a single choice is asked after");
            }
            return;
        }
        let outcome = state.outcome(self.catalogue, self.day);
        for at in self.catalogue.cases_in(state.path.departement()) {
            if is_confirmed(self.catalogue, *at, &state.path.known) {
                self.cases.insert(*at);
            }
        }
        if state.knows_everything() {
            self.procedures
                .extend(outcome.cards.iter().take(FIRST_CARDS).map(|card| self.catalogue[card.case].procedure));
        }
        if !outcome.main_cards().any(|card| card.fit == Fit::Confirmed) {
            self.complain(state, problems, "no page that is more than a home page is left for");
        }
        let is_unknown = |card: Card| card.channel(self.catalogue) == Channel::Unknown;
        if outcome.verdict(self.catalogue) == Some(VERDICT_UNKNOWN) && !outcome.main_cards().any(is_unknown) {
            self.complain(state, problems, "no page says where the request is made: give one its channel, or the channel `unknown` where no source says it, for");
        }
        if state.path.active.len() > MOST_ANSWERS {
            self.complain(state, problems, &format!("more than {MOST_ANSWERS} answers are asked for:"));
        }
        if state.screens > MOST_SCREENS {
            self.complain(state, problems, &format!("more than {MOST_SCREENS} screens are seen for:"));
        }
    }

    fn complain(&self, state: &WalkState, problems: &mut Problems, what: &str) {
        let code = &self.catalogue[state.path.departement()].code;
        problems.in_file("questions.toml", format!("in {code} on {}: {what} {}", self.day, state.said(self.catalogue)));
    }

    /// Reports pages on offer that nobody reaches, and cases that no answer confirms.
    pub fn report(self, problems: &mut Problems) {
        let catalogue = self.catalogue;
        for (at, procedure) in (0u16..).map(ProcedureIx).zip(&catalogue.procedures) {
            let cases = (0u16..).map(CaseIx).skip(procedure.cases.start).take(procedure.cases.len());
            for case in cases.filter(|case| catalogue[*case].is_open(self.day) && catalogue.is_listed(procedure)) {
                if !self.cases.contains(&case) {
                    problems.at(&catalogue[case].spot, "no answer can confirm this case: its conditions name answers that are never given together, or a question that is not asked under this goal");
                }
            }
            let only_more = catalogue.cases[procedure.cases.clone()].iter().all(|case| case.more);
            if catalogue.is_offered(procedure, self.day) && !only_more && !self.procedures.contains(&at) {
                problems.at(&catalogue.cases[procedure.cases.start].spot, format!("nobody reaches `{}` among the first {FIRST_CARDS} pages without saying \"I don't know\" (on {}): make another case narrower or this one more precise", procedure.id, self.day));
            }
        }
    }
}

/// Reports a rule with a last day of which nobody would be told that it has ended: an
/// answer must name it, and say what it counts as afterwards.
pub(super) fn report_untold_ends(catalogue: &Catalogue, problems: &mut Problems) {
    for case in catalogue.cases.iter().filter(|case| case.until.is_some()) {
        let is_told =
            case.conditions.iter().filter(|condition| condition.kind == ConditionKind::Only).any(|condition| {
                let asked = &catalogue[condition.question];
                condition.listed.iter().all(|answer| match answer {
                    Answer::Choice(choice) => asked.choices[choice.at()].afterwards.is_some(),
                    Answer::Other | Answer::Unknown => false,
                })
            });
        if !is_told {
            problems.at(&case.spot, "the rule has a last day (`until`), and nobody would be told that it has ended: name the answer that it is for, and give that choice `afterwards = \"…\"` in questions.toml");
        }
    }
}

/// Repeats the dialogue's own rule, written again so that one proves the other.
fn is_confirmed(catalogue: &Catalogue, case: CaseIx, known: &KnownAnswers) -> bool {
    let case = &catalogue[case];
    case.conditions.iter().all(|condition| match known.get(condition.question) {
        None => condition.kind == ConditionKind::Except,
        Some(Answer::Unknown) => condition.kind == ConditionKind::Except && !case.strict,
        Some(answer) => condition.allows(answer),
    })
}
