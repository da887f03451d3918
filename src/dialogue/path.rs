//! Replays the answers from the place on: which are active, what they imply, and what
//! is asked next. It knows nothing of screens.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use jiff::civil::Date;

use super::{
    eligibility::{Eligibility, KnownAnswers, follows, question_allowed, standing},
    session::Answers,
};
use crate::catalogue::{Answer, CaseIx, Catalogue, Choice, DepartementIx, Place, QuestionIx};

/// A path is the way from the place to the next question, or to the outcome.
#[derive(Debug, Clone)]
pub struct Path {
    pub place: Place,
    /// Holds active and implied answers, and the arrondissement if the place tells it.
    pub known: KnownAnswers,
    /// Holds the answers to questions that this path asks, in the order of asking.
    pub active: Vec<(QuestionIx, Answer)>,
    /// Holds answers that follow from a choice; their questions are not asked.
    pub implied: Vec<(QuestionIx, Answer)>,
    /// Is `None` when the path has reached its outcome.
    pub next: Option<QuestionIx>,
    /// Is the last day of the rule that an answer named, if that rule has ended.
    pub ended: Option<Date>,
    pool: Vec<CaseIx>,
    /// Holds the cases whose rule has ended and that no answer contradicts.
    past: Vec<CaseIx>,
    /// Holds the answers to show for the next question, once they were asked for.
    shown: OnceLock<Vec<Answer>>,
}

/// Holds paths that were replayed: most people stand at few of them, and a step asks for the
/// same one several times. It is of one catalogue.
#[derive(Debug, Default)]
pub struct Paths(Mutex<HashMap<(Place, Answers, Date), Arc<Path>>>);

impl Paths {
    /// Replays answers as [`Path::replay`] does, or returns what that gave before.
    pub(super) fn replay(&self, catalogue: &Catalogue, place: Place, answers: &Answers, today: Date) -> Arc<Path> {
        /// Beyond this number all begins anew; each takes some hundred bytes.
        const MOST: usize = 1024;
        let key = (place, answers.clone(), today);
        let known = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(path) = known().get(&key) {
            return Arc::clone(path);
        }
        let path = Arc::new(Path::replay(catalogue, place, answers, today));
        let mut known = known();
        if known.len() >= MOST {
            known.clear();
        }
        known.insert(key, Arc::clone(&path));
        path
    }
}

impl Path {
    /// Replays answers; those to questions that the path does not ask have no effect.
    pub fn replay(catalogue: &Catalogue, place: Place, answers: &Answers, today: Date) -> Self {
        Self::until(catalogue, place, answers, today, None)
    }

    /// Replays answers up to the question `stop`, as if it had no answer yet.
    pub fn until(
        catalogue: &Catalogue,
        place: Place,
        answers: &Answers,
        today: Date,
        stop: Option<QuestionIx>,
    ) -> Self {
        let mut path = Self::begin(catalogue, place, today);
        while let Some(question) = path.question_due(catalogue) {
            let stored = answers
                .get(catalogue, question)
                .filter(|answer| stop != Some(question) && path.leads_somewhere(catalogue, question, *answer));
            let Some(answer) = stored else {
                path.next = Some(question);
                break;
            };
            path.record(catalogue, question, answer);
        }
        path
    }

    fn begin(catalogue: &Catalogue, place: Place, today: Date) -> Self {
        let mut known = KnownAnswers::nothing(catalogue);
        if let (Some(question), Some(choice)) = (catalogue.roles.arrondissement, place.arrondissement) {
            known.add(question, Answer::Choice(choice));
        }
        let (pool, past) = catalogue
            .cases_in(place.departement)
            .iter()
            .copied()
            .filter(|at| !catalogue[*at].more && catalogue.is_listed(&catalogue[catalogue[*at].procedure]))
            .filter(|at| standing(&catalogue[*at], &known) != Eligibility::Excluded)
            .partition(|at| catalogue[*at].is_open(today));
        Self {
            place,
            known,
            active: Vec::new(),
            implied: Vec::new(),
            next: None,
            ended: None,
            pool,
            past,
            shown: OnceLock::new(),
        }
    }

    /// Returns false for a goal, from a link or an earlier place, that no case here
    /// serves, so that it is asked again.
    fn leads_somewhere(&self, catalogue: &Catalogue, question: QuestionIx, answer: Answer) -> bool {
        question != catalogue.roles.goal || self.pool.iter().any(|at| catalogue[*at].allows(question, answer))
    }

    /// Returns the first unanswered question, in catalogue order, that changes the result.
    fn question_due(&self, catalogue: &Catalogue) -> Option<QuestionIx> {
        let all = (0u8..).map(QuestionIx).take(catalogue.questions.len());
        all.into_iter().find(|question| {
            self.known.get(*question).is_none()
                && question_allowed(catalogue, &self.known, *question)
                && (catalogue.matters(&self.pool, &self.known, *question, self.place.departement)
                    || !self.ended_choices(catalogue, *question).is_empty())
        })
    }

    /// Returns the answers to a question whose rule has ended here: they stay on the
    /// screen, so that whoever looks for one is told. A page that serves other answers
    /// too may go on without the rule.
    fn ended_choices(&self, catalogue: &Catalogue, question: QuestionIx) -> Vec<Answer> {
        let limited = |cases: &[CaseIx], answer| {
            let mut cases = cases.iter().map(|at| &catalogue[*at]).filter(|case| case.until.is_some());
            cases.any(|case| case.names(question) && case.allows(question, answer))
        };
        let asked = &catalogue[question];
        let mut choices: Vec<Answer> = asked
            .choice_indexes()
            .filter(|choice| asked.choices[choice.at()].afterwards.is_some())
            .map(Answer::Choice)
            .collect();
        choices.retain(|answer| limited(&self.past, *answer) && !limited(&self.pool, *answer));
        choices
    }

    /// Returns what an answer counts as: once its rule has ended, what its question's data
    /// says may be asked instead.
    fn counted(&mut self, catalogue: &Catalogue, question: QuestionIx, answer: Answer) -> Answer {
        let Answer::Choice(choice) = answer else { return answer };
        let Some(afterwards) = catalogue[question].choices[choice.at()].afterwards else { return answer };
        if !self.ended_choices(catalogue, question).contains(&answer) {
            return answer;
        }
        let past = self.past.iter().map(|at| &catalogue[*at]);
        self.ended =
            past.filter(|case| case.names(question) && case.allows(question, answer)).filter_map(|c| c.until).max();
        afterwards
    }

    fn record(&mut self, catalogue: &Catalogue, question: QuestionIx, answer: Answer) {
        let counted = self.counted(catalogue, question, answer);
        self.known.add(question, counted);
        self.active.push((question, answer));
        for (implied, value) in follows(catalogue, question, answer) {
            if self.known.add(*implied, *value) {
                self.implied.push((*implied, *value));
            }
        }
        let known = &self.known;
        let fits = |at: &CaseIx| matches!(standing(&catalogue[*at], known), Eligibility::Confirmed | Eligibility::Open);
        self.pool.retain(fits);
        self.past.retain(fits);
    }

    /// Returns the answers to show for the next question, without "I don't know".
    pub fn shown(&self, catalogue: &Catalogue) -> &[Answer] {
        self.shown.get_or_init(|| {
            self.next.map_or_else(Vec::new, |question| {
                let mut shown = catalogue.shown(&self.pool, &self.known, question, self.place.departement);
                shown.extend(self.ended_choices(catalogue, question));
                // Choices in the order of the file, "other" last.
                shown.sort_unstable();
                shown.dedup();
                shown
            })
        })
    }

    /// Returns the active answer to a question; implied answers do not count.
    pub fn answered(&self, question: QuestionIx) -> Option<Answer> {
        self.active.iter().find(|(asked, _)| *asked == question).map(|(_, answer)| *answer)
    }

    /// Returns whether an active or implied answer says that the person has no valid papers.
    pub(crate) fn says_without_papers(&self, catalogue: &Catalogue) -> bool {
        self.said(catalogue).any(|choice| choice.without_papers)
    }

    /// Returns whether many who answered the same have no valid papers, and the person has
    /// not said which paper they hold.
    pub(crate) fn may_be_without_papers(&self, catalogue: &Catalogue) -> bool {
        catalogue.roles.current_paper.is_some_and(|paper| {
            question_allowed(catalogue, &self.known, paper)
                && self.known.get(paper).is_none_or(|answer| answer == Answer::Unknown)
                && self.said(catalogue).any(|choice| choice.often_without_papers)
        })
    }

    /// Returns whether the person makes a request, such as for a first permit.
    pub(crate) fn makes_request(&self, catalogue: &Catalogue) -> bool {
        self.said(catalogue).any(|choice| choice.request)
    }

    /// Returns the choices of this path, tapped or implied.
    fn said<'a>(&'a self, catalogue: &'a Catalogue) -> impl Iterator<Item = &'a Choice> {
        self.active.iter().chain(&self.implied).filter_map(|(question, answer)| match answer {
            Answer::Choice(choice) => Some(&catalogue[*question].choices[choice.at()]),
            Answer::Other | Answer::Unknown => None,
        })
    }

    /// Returns whether the goal alone implies the answer to a question: said again, it
    /// would tell nothing new.
    pub(super) fn follows_from_goal(&self, catalogue: &Catalogue, question: QuestionIx) -> bool {
        let implied = self.implied.iter().any(|(known, _)| *known == question);
        let goal = self.answered(catalogue.roles.goal);
        implied
            && goal.is_some_and(|goal| {
                follows(catalogue, catalogue.roles.goal, goal).iter().any(|(set, _)| *set == question)
            })
    }

    /// Returns whether the path asks a question, already answered or next.
    pub(crate) fn is_askable(&self, question: QuestionIx) -> bool {
        self.next == Some(question) || self.answered(question).is_some()
    }

    pub(crate) fn departement(&self) -> DepartementIx {
        self.place.departement
    }
}
