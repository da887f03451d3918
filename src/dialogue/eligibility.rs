//! Decides which cases an answer leaves: excluded, open, confirmed, held back or hidden by a
//! narrower one. The rules are explained in `docs/how-a-question-is-chosen.md`.

use crate::catalogue::{
    Answer, Case, CaseIx, Catalogue, QuestionIx, Tier,
    condition::{AnswerSet, ConditionKind},
};

/// A case that names at most this many grounds is made for them.
const MOST_SINGLED_OUT: u32 = 3;

/// Holds everything answered on a path, implied answers included.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct KnownAnswers(Vec<Option<Answer>>);

/// Tells how a case stands against what is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Eligibility {
    /// An answer contradicts the case.
    Excluded,
    /// Every `only` condition is met, and no answer contradicts the case.
    Confirmed,
    /// Nothing contradicts the case, and an `only` condition waits for an answer.
    Open,
    /// "I don't know" to this question holds the case back; `None` if more is missing.
    HeldBack(Option<QuestionIx>),
}

impl KnownAnswers {
    /// Returns answers in which no question has one.
    pub(crate) fn nothing(catalogue: &Catalogue) -> Self {
        Self(vec![None; catalogue.questions.len()])
    }

    #[inline]
    pub fn get(&self, question: QuestionIx) -> Option<Answer> {
        self.0[question.at()]
    }

    /// Adds an answer to a question that has none; returns whether it did.
    pub(super) fn add(&mut self, question: QuestionIx, answer: Answer) -> bool {
        let slot = &mut self.0[question.at()];
        let free = slot.is_none();
        if free {
            *slot = Some(answer);
        }
        free
    }

    /// Returns what is known once this is answered too, with what the answer implies.
    fn after(&self, catalogue: &Catalogue, question: QuestionIx, answer: Answer) -> Self {
        let mut known = self.clone();
        known.add(question, answer);
        for (implied, value) in follows(catalogue, question, answer) {
            known.add(*implied, *value);
        }
        known
    }
}

/// Returns the answers to other questions that a choice implies.
pub(super) fn follows(catalogue: &Catalogue, question: QuestionIx, answer: Answer) -> &[(QuestionIx, Answer)] {
    match answer {
        Answer::Choice(choice) => &catalogue[question].choices[choice.at()].sets,
        Answer::Other | Answer::Unknown => &[],
    }
}

pub(super) fn standing(case: &Case, known: &KnownAnswers) -> Eligibility {
    let mut held_back: Option<QuestionIx> = None;
    let mut times_held = 0;
    let mut waits = false;
    for condition in &case.conditions {
        match known.get(condition.question) {
            None => waits |= condition.kind == ConditionKind::Only,
            Some(Answer::Unknown) => {
                // Forms for people without papers are strict: "I don't know"
                // never confirms them.
                if condition.kind == ConditionKind::Only || case.strict {
                    held_back = Some(condition.question);
                    times_held += 1;
                }
            }
            Some(answer) if !condition.allows(answer) => return Eligibility::Excluded,
            Some(_) => {}
        }
    }
    match times_held {
        0 if waits => Eligibility::Open,
        0 => Eligibility::Confirmed,
        1 if !waits => Eligibility::HeldBack(held_back),
        _ => Eligibility::HeldBack(None),
    }
}

/// Holds the cases that are left when a question is asked, each with the answers to it
/// that the case allows. Most cases are told apart by that alone, and a step needs it
/// for every choice, so it is worked out once.
struct Asked<'a> {
    question: QuestionIx,
    pool: &'a [CaseIx],
    allowed: Vec<AnswerSet>,
}

impl<'a> Asked<'a> {
    fn new(catalogue: &Catalogue, pool: &'a [CaseIx], question: QuestionIx) -> Self {
        Self { question, pool, allowed: pool.iter().map(|at| catalogue[*at].allowed(question)).collect() }
    }

    /// Returns the cases that an answer other than [`Answer::Unknown`] does not contradict.
    fn allowing(&self, answer: Answer) -> impl Iterator<Item = CaseIx> {
        let all = self.pool.iter().zip(&self.allowed);
        all.filter(move |(_, allowed)| allowed.contains(answer)).map(|(at, _)| *at)
    }
}

impl Catalogue {
    /// Returns whether `a` hides `b` when both cases are confirmed.
    pub(super) fn outranks(&self, a: &Case, b: &Case) -> bool {
        let narrower = a.mentioned != b.mentioned && a.mentioned & b.mentioned == b.mentioned;
        let has_ground = |case: &Case| self.roles.ground.is_some_and(|ground| case.mentions(ground));
        let speaks_of_ground = has_ground(a) && !has_ground(b);
        let protected =
            |question: Option<QuestionIx>| question.is_some_and(|question| b.names(question) && !a.mentions(question));
        a.tier == b.tier
            && (narrower || speaks_of_ground)
            && !b.exclusive
            && !a.perhaps
            && !protected(self.roles.nationality)
            && !protected(self.roles.arrondissement)
    }

    /// Returns whether a case is a préfecture's form for many situations, beside one of
    /// the confirmed cases that is the only way.
    fn is_no_second_way(&self, confirmed: &[CaseIx], at: CaseIx) -> bool {
        let case = &self[at];
        let is_only_way = |at: &CaseIx| {
            let case = &self[*at];
            case.exclusive && !case.perhaps && case.tier == Tier::National
        };
        case.tier == Tier::Local && !self.singles_out_ground(case) && confirmed.iter().any(is_only_way)
    }

    /// Returns whether a case names grounds, and few: it is made for them, and not for
    /// many situations of which some have a way of their own.
    pub(super) fn singles_out_ground(&self, case: &Case) -> bool {
        let ground = self.roles.ground.and_then(|ground| case.condition(ground));
        ground.is_some_and(|named| named.kind == ConditionKind::Only && named.listed.len() <= MOST_SINGLED_OUT)
    }

    /// Splits confirmed cases into those that stay and those that another one outranks.
    pub(super) fn rank(&self, confirmed: &[CaseIx]) -> (Vec<CaseIx>, Vec<CaseIx>) {
        // What is no way here hides nothing either.
        let (ways, mut outranked): (Vec<CaseIx>, Vec<CaseIx>) =
            confirmed.iter().partition(|b| !self.is_no_second_way(confirmed, **b));
        let (standing, narrow): (Vec<CaseIx>, Vec<CaseIx>) =
            ways.iter().partition(|b| !ways.iter().any(|a| self.outranks(&self[*a], &self[**b])));
        outranked.extend(narrow);
        (standing, outranked)
    }

    /// Returns what an answer leaves, as sorted keys: the procedure and whether it is
    /// the only way. Two answers that leave the same keys lead to the same pages.
    fn left(&self, asked: &Asked<'_>, known: &KnownAnswers, answer: Answer) -> Vec<u32> {
        let after = known.after(self, asked.question, answer);
        let mut confirmed = Vec::new();
        let mut open = Vec::new();
        let key = |case: &Case| u32::from(case.procedure.0) << 1 | u32::from(case.exclusive);
        for at in asked.allowing(answer) {
            match standing(&self[at], &after) {
                Eligibility::Confirmed => confirmed.push(at),
                Eligibility::Open => open.push(at),
                Eligibility::Excluded | Eligibility::HeldBack(_) => {}
            }
        }
        // No answer to come makes a second way beside the only one.
        open.retain(|at| !self.is_no_second_way(&confirmed, *at));
        let mut keys: Vec<u32> = self.rank(&confirmed).0.into_iter().chain(open).map(|at| key(&self[at])).collect();
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    /// Returns the choices that exist in a département: only its own arrondissements.
    fn choices_here(
        &self,
        question: QuestionIx,
        departement: crate::catalogue::DepartementIx,
    ) -> impl Iterator<Item = Answer> {
        let asked = &self[question];
        asked
            .choice_indexes()
            .filter(move |choice| asked.choices[choice.at()].departement.is_none_or(|at| at == departement))
            .map(Answer::Choice)
    }

    /// Returns whether two answers to a question, "I don't know" aside, leave different pages.
    pub(super) fn matters(
        &self,
        pool: &[CaseIx],
        known: &KnownAnswers,
        question: QuestionIx,
        departement: crate::catalogue::DepartementIx,
    ) -> bool {
        // A question that no remaining case mentions changes nothing.
        if !pool.iter().any(|at| self[*at].mentions(question)) {
            return false;
        }
        let other = self[question].open.then_some(Answer::Other);
        let asked = Asked::new(self, pool, question);
        let mut left =
            self.choices_here(question, departement).chain(other).map(|answer| self.left(&asked, known, answer));
        let Some(first) = left.next() else { return false };
        left.any(|keys| keys != first)
    }

    /// Returns the answers to show, "I don't know" aside: choices that leave something
    /// else than *other* does, and *other* for an open list or several hidden choices.
    pub(super) fn shown(
        &self,
        pool: &[CaseIx],
        known: &KnownAnswers,
        question: QuestionIx,
        departement: crate::catalogue::DepartementIx,
    ) -> Vec<Answer> {
        let asked = Asked::new(self, pool, question);
        let other = self.left(&asked, known, Answer::Other);
        let (mut shown, hidden): (Vec<Answer>, Vec<Answer>) =
            self.choices_here(question, departement).partition(|answer| self.left(&asked, known, *answer) != other);
        match hidden.as_slice() {
            // A goal that leads to no page here is not offered.
            _ if question == self.roles.goal => {}
            _ if self[question].open => shown.push(Answer::Other),
            [] => {}
            [only] => {
                shown.push(*only);
                shown.sort_unstable();
            }
            _ => shown.push(Answer::Other),
        }
        shown
    }
}

/// Returns whether a question may be asked at all under the known goal.
pub(super) fn question_allowed(catalogue: &Catalogue, known: &KnownAnswers, question: QuestionIx) -> bool {
    catalogue[question]
        .goals
        .is_none_or(|goals| known.get(catalogue.roles.goal).is_some_and(|goal| goals.contains(goal)))
}
