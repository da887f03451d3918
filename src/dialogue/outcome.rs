//! What the person leaves with: pages in order, what stands behind them, and
//! whether somebody should be asked for advice first.

use std::cmp::Reverse;

use jiff::civil::Date;

use super::{
    eligibility::{Eligibility, standing},
    path::Path,
    say,
};
use crate::{
    catalogue::{
        Answer, Case, CaseIx, Catalogue, LinkStates, QuestionIx, Tier,
        condition::ConditionKind,
        procedure::{Channel, ProcedureKind},
    },
    locale::{Arg, Message},
};

/// The most pages held back by one unknown answer that are shown.
const MOST_PERHAPS: usize = 3;
/// The most answers of one question that a label names.
const MOST_NAMED: u32 = 3;

/// A page on the outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Card {
    /// The case that fits.
    pub case: CaseIx,
    /// How well.
    pub fit: Fit,
    /// Where on the outcome.
    pub part: Part,
}

/// How well a case fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// Every condition is answered.
    Confirmed,
    /// One answer is missing, or the source leaves open for whom it is.
    Possible,
}

/// The parts of an outcome, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The source says that this is the only way.
    Exclusive,
    /// A page of the préfecture.
    Local,
    /// A page for all of France.
    National,
    /// Nothing answered there when it was last looked at.
    Dead,
    /// Held back by one unknown answer.
    Perhaps,
    /// Further reading.
    More,
    /// No longer on the official list.
    Delisted,
    /// Hidden by a narrower page; waits under "Not my case".
    Outranked,
}

/// Everything that the answers lead to.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// In order; a procedure stands once.
    pub cards: Vec<Card>,
    /// Waits under "Not my case".
    pub outranked: Vec<Card>,
    /// Answering this after all would add pages.
    pub reopen: Option<QuestionIx>,
    /// An association or a lawyer comes before any form.
    pub association_first: bool,
}

impl Outcome {
    /// What these answers lead to on this day.
    pub fn new(catalogue: &Catalogue, path: &Path, today: Date) -> Self {
        Gathering { catalogue, path, today }.outcome()
    }

    /// With pages that are gone below those that answer.
    #[must_use]
    pub fn with_links(mut self, catalogue: &Catalogue, links: &LinkStates) -> Self {
        for card in &mut self.cards {
            let is_dead = links.is_dead(&catalogue[catalogue[card.case].procedure].url);
            if is_dead && card.part < Part::Dead {
                card.part = Part::Dead;
            }
        }
        self.cards.sort_by_key(|card| card.part);
        self
    }

    /// The id of one sentence about the first page, from its channel and kind.
    /// It never promises, and never sends people without papers to the
    /// préfecture.
    pub fn verdict(&self, catalogue: &Catalogue) -> Option<&'static str> {
        let first = self.cards.first()?;
        let kind = catalogue[catalogue[first.case].procedure].kind;
        Some(match (first.channel(catalogue), kind) {
            (_, ProcedureKind::Contact) => say::VERDICT_CONTACT,
            (_, ProcedureKind::Collection) => say::VERDICT_COLLECTION,
            (Channel::Anef, _) if first.part == Part::Exclusive => say::VERDICT_EXCLUSIVE,
            (Channel::Anef, _) => say::VERDICT_ANEF,
            (Channel::PrefectureOnline, ProcedureKind::Appointment) => say::VERDICT_PREFECTURE_APPOINTMENT,
            (
                Channel::PrefectureOnline,
                ProcedureKind::Form | ProcedureKind::PreRequest | ProcedureKind::Information,
            ) => say::VERDICT_PREFECTURE_FORM,
            (Channel::PrefectureDesk, _) if self.association_first => say::VERDICT_INFORMATION,
            (Channel::PrefectureDesk, _) => say::VERDICT_PREFECTURE_DESK,
            (Channel::Employer, _) => say::VERDICT_EMPLOYER,
            (Channel::Other, ProcedureKind::Form | ProcedureKind::PreRequest | ProcedureKind::Appointment) => {
                say::VERDICT_ONLINE
            }
            (Channel::Other, ProcedureKind::Information) => say::VERDICT_INFORMATION,
        })
    }
}

impl Card {
    /// The channel of this use of the procedure.
    pub fn channel(self, catalogue: &Catalogue) -> Channel {
        let case = &catalogue[self.case];
        case.channel.unwrap_or(catalogue[case.procedure].channel)
    }

    /// What the case is for, from its own conditions, in the person's language.
    pub fn label(self, catalogue: &Catalogue, path: Option<&Path>) -> Message {
        let mut parts = Vec::new();
        for condition in
            catalogue[self.case].conditions.iter().filter(|condition| condition.kind == ConditionKind::Only)
        {
            let label = |answer| say::answer(catalogue, condition.question, answer).short();
            // "Temporary protection" follows from "temporary protection"; and that
            // somebody has no papers is written nowhere.
            let silent = path.is_some_and(|path| {
                path.follows_from_goal(catalogue, condition.question)
                    || (catalogue[condition.question].sensitive && path.says_without_papers(catalogue))
            });
            if silent {
                continue;
            }
            match path.and_then(|path| path.known.get(condition.question)) {
                Some(answer) if answer != Answer::Unknown => parts.push(label(answer)),
                Some(_) | None if condition.listed.len() <= MOST_NAMED => {
                    parts.extend(condition.listed.iter().map(label));
                }
                Some(_) | None => {}
            }
        }
        parts.extend(
            catalogue[self.case]
                .about
                .iter()
                .map(|(question, answer)| say::answer(catalogue, *question, *answer).short()),
        );
        Message::new(say::ANSWERED).with("label", Arg::List(parts))
    }
}

struct Gathering<'a> {
    catalogue: &'a Catalogue,
    path: &'a Path,
    today: Date,
}

impl Gathering<'_> {
    fn outcome(&self) -> Outcome {
        let says_without_papers = self.path.says_without_papers(self.catalogue);
        let (standing, outranked) =
            self.catalogue.rank(&self.confirmed(|case, listed| !case.more && !case.perhaps && listed));
        let mut cards: Vec<Card> = Vec::new();
        let part = |at: &CaseIx| {
            let case = &self.catalogue[*at];
            match case.tier {
                _ if case.exclusive.is_some() => Part::Exclusive,
                Tier::Local => Part::Local,
                Tier::National => Part::National,
            }
        };
        let mut main: Vec<(Part, CaseIx)> = standing.iter().map(|at| (part(at), *at)).collect();
        main.sort_by_key(|(part, at)| {
            let late = !says_without_papers && self.catalogue[*at].without_papers;
            (*part, late, self.breadth(*at))
        });
        let has_national = main.iter().any(|(_, at)| self.catalogue[*at].tier == Tier::National);
        cards.extend(main.into_iter().map(|(part, case)| Card { case, fit: Fit::Confirmed, part }));

        let (perhaps, reopen) = self.perhaps();
        cards.extend(perhaps.into_iter().map(|case| Card { case, fit: Fit::Possible, part: Part::Perhaps }));
        let mut more = self.confirmed(|case, listed| case.more && listed);
        more.sort_by_key(|at| self.breadth(*at));
        cards.extend(more.into_iter().map(|case| Card { case, fit: Fit::Confirmed, part: Part::More }));
        if !has_national {
            let gone = self.confirmed(|case, listed| !case.more && !listed);
            cards.extend(gone.into_iter().map(|case| Card { case, fit: Fit::Confirmed, part: Part::Delisted }));
        }
        self.keep_first_of_each(&mut cards);

        let mut hidden: Vec<CaseIx> = outranked;
        hidden.sort_by_key(|at| self.breadth(*at));
        let mut outranked: Vec<Card> =
            hidden.into_iter().map(|case| Card { case, fit: Fit::Confirmed, part: Part::Outranked }).collect();
        self.keep_first_of_each(&mut outranked);
        outranked.retain(|card| !cards.iter().any(|shown| self.same_procedure(*shown, *card)));

        let association_first =
            says_without_papers || cards.iter().any(|card| self.catalogue[card.case].without_papers);
        Outcome { cards, outranked, reopen, association_first }
    }

    fn cases(&self) -> impl Iterator<Item = CaseIx> {
        self.catalogue.cases_in(self.path.departement()).iter().copied()
    }

    /// Confirmed cases that are open and whose procedure has not ended.
    fn confirmed(&self, wanted: impl Fn(&Case, bool) -> bool) -> Vec<CaseIx> {
        self.cases()
            .filter(|at| {
                let case = &self.catalogue[*at];
                let procedure = &self.catalogue[case.procedure];
                case.is_open(self.today)
                    && !procedure.ended
                    && wanted(case, self.catalogue.is_listed(procedure))
                    && standing(case, &self.path.known) == Eligibility::Confirmed
            })
            .collect()
    }

    /// Cases held back by one answer "I don't know" that the person gave, and
    /// those whose source leaves open for whom they are; local ones first.
    fn perhaps(&self) -> (Vec<CaseIx>, Option<QuestionIx>) {
        let mut unclear = Vec::new();
        let mut held: Vec<(QuestionIx, CaseIx)> = Vec::new();
        for at in self.cases() {
            let case = &self.catalogue[at];
            let open = case.is_open(self.today) && self.catalogue.is_listed(&self.catalogue[case.procedure]);
            if !open || case.more || case.without_papers {
                continue;
            }
            match standing(case, &self.path.known) {
                Eligibility::Confirmed if case.perhaps => unclear.push(at),
                // An implied "unknown" was never said: nothing follows from it.
                Eligibility::HeldBack(Some(question)) if self.path.answered(question).is_some() => {
                    held.push((question, at));
                }
                Eligibility::Confirmed | Eligibility::HeldBack(_) | Eligibility::Open | Eligibility::Excluded => {}
            }
        }
        let ground = self.catalogue.roles.ground;
        let unknown_ground = ground.filter(|ground| self.path.answered(*ground) == Some(Answer::Unknown));
        let (by_ground, others): (Vec<_>, Vec<_>) =
            held.into_iter().partition(|(question, _)| Some(*question) == ground);
        let local: Vec<CaseIx> =
            by_ground.into_iter().map(|(_, at)| at).filter(|at| self.catalogue[*at].tier == Tier::Local).collect();
        let mut perhaps = unclear;
        if local.len() <= MOST_PERHAPS {
            perhaps.extend(local);
        }
        perhaps.extend(others.into_iter().map(|(_, at)| at));
        perhaps.sort_by_key(|at| self.catalogue[*at].tier);
        let mut seen = Vec::new();
        perhaps.retain(|at| {
            let procedure = self.catalogue[*at].procedure;
            let new = !seen.contains(&procedure);
            seen.push(procedure);
            new
        });
        perhaps.truncate(MOST_PERHAPS);
        (perhaps, unknown_ground)
    }

    /// The narrowest first: more questions named, fewer choices named (the goal
    /// aside, which every case names), a ground before none, then file order.
    fn breadth(&self, at: CaseIx) -> (Reverse<usize>, u32, bool, CaseIx) {
        let case = &self.catalogue[at];
        let named = || case.conditions.iter().filter(|condition| condition.kind == ConditionKind::Only);
        let choices = named().filter(|c| c.question != self.catalogue.roles.goal).map(|c| c.listed.len()).sum();
        let no_ground = !self.catalogue.roles.ground.is_some_and(|ground| case.names(ground));
        (Reverse(named().count()), choices, no_ground, at)
    }

    fn same_procedure(&self, a: Card, b: Card) -> bool {
        self.catalogue[a.case].procedure == self.catalogue[b.case].procedure
    }

    fn keep_first_of_each(&self, cards: &mut Vec<Card>) {
        let mut kept: Vec<Card> = Vec::with_capacity(cards.len());
        for card in cards.iter() {
            if !kept.iter().any(|earlier| self.same_procedure(*earlier, *card)) {
                kept.push(*card);
            }
        }
        *cards = kept;
    }
}
