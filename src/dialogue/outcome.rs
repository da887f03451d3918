//! Turns a path into what the person leaves with: official pages in order, and whether
//! somebody should be asked for advice first. It words nothing; it names messages by id.

use std::cmp::Reverse;

use jiff::civil::Date;

use super::{
    eligibility::{Eligibility, standing},
    messages,
    path::Path,
};
use crate::{
    catalogue::{
        Answer, Case, CaseIx, Catalogue, LinkStates, QuestionIx, Tier,
        condition::{AnswerSet, ConditionKind},
        procedure::{Channel, ProcedureKind},
        question::{Group, GroupEntry},
    },
    locale::{Arg, Message},
};

/// The part "perhaps" holds at most this many pages.
const MOST_PERHAPS: usize = 3;
/// A label names the answers that a condition lists if there are at most this many.
const MOST_NAMED: u32 = 3;
/// It names the groups that hold them if there are more, and at most this many groups.
const MOST_GROUPS: usize = 3;

/// A card is a page on the outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Card {
    pub case: CaseIx,
    pub fit: Fit,
    pub part: Part,
}

/// Tells how well a case fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// The answers confirm the case.
    Confirmed,
    /// One answer is missing, or the source leaves open for whom the page is.
    Possible,
}

/// Names the parts of an outcome, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The source says that this page is the only way.
    Exclusive,
    /// The page is the préfecture's own.
    Local,
    /// The request is probably made on ANEF, and perhaps at the préfecture.
    Anef,
    /// The page is the préfecture's own for many situations, of which ANEF may have this.
    General,
    /// The page serves all of France.
    National,
    /// The address was certainly gone when it was last looked at.
    Dead,
    /// One "I don't know" holds the page back, or its source leaves open for whom it is.
    Perhaps,
    /// The page is further reading.
    More,
    /// The page is no longer on the official list.
    Delisted,
    /// A narrower page hides this one, which "Not my case" shows.
    Outranked,
}

/// Holds everything that the answers lead to.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// Holds the pages in order, each procedure once.
    pub cards: Vec<Card>,
    /// Holds what "Not my case" shows.
    pub outranked: Vec<Card>,
    /// Names the question that is offered again, because an answer to it would add pages.
    pub reopen: Option<QuestionIx>,
    /// Tells that an association or a lawyer comes before any form.
    pub association_first: bool,
    /// Tells that the same holds if the person has no valid papers, which nobody asked.
    pub association_if_without_papers: bool,
    /// Tells that the person makes a request, so that the verdict says where.
    pub(crate) is_request: bool,
}

impl Outcome {
    /// Returns what the answers of a path lead to on this day.
    pub fn new(catalogue: &Catalogue, path: &Path, today: Date) -> Self {
        Gathering { catalogue, path, today }.outcome()
    }

    /// Returns the outcome with pages that are certainly gone below those that answer.
    #[must_use]
    pub fn with_links(mut self, catalogue: &Catalogue, links: &LinkStates) -> Self {
        for card in &mut self.cards {
            let procedure = &catalogue[catalogue[card.case].procedure];
            let is_dead = links.is_dead(&procedure.url) || procedure.is_gone();
            if is_dead && card.part < Part::Dead {
                card.part = Part::Dead;
            }
        }
        self.cards.sort_by_key(|card| card.part);
        self
    }

    /// Returns whether somebody with this outcome may be asked for more, such as
    /// whether news may be written: nothing is urgent, nobody needs advice first,
    /// and nothing was said that is kept private.
    pub(super) fn allows_questions(&self, catalogue: &Catalogue, path: &Path) -> bool {
        let said = || path.active.iter().chain(&path.implied);
        !self.association_first && !said().any(|(question, answer)| is_delicate(catalogue, *question, *answer))
    }

    /// Returns the cards that answer for certain, in order, dead pages aside.
    pub fn main_cards(&self) -> impl Iterator<Item = Card> {
        let is_main = |card: &&Card| {
            matches!(card.part, Part::Exclusive | Part::Local | Part::Anef | Part::General | Part::National)
        };
        self.cards.iter().filter(is_main).copied()
    }

    /// Returns the id of one sentence; `None` without a page. For a request it says where
    /// it is made, as the first page does that tells it, or that no page does; otherwise
    /// it speaks of the first page. It never promises, and never sends people without
    /// papers to the préfecture before somebody advised them.
    pub fn verdict(&self, catalogue: &Catalogue) -> Option<&'static str> {
        let first = self.cards.first()?;
        if !self.is_request {
            return Some(self.sentence(*first, catalogue));
        }
        let told = self.main_cards().map(|card| self.sentence(card, catalogue));
        Some(told.into_iter().find(|id| *id != messages::VERDICT_INFORMATION).unwrap_or(messages::VERDICT_UNKNOWN))
    }

    /// Returns the id of the sentence about one card, from its channel and kind.
    fn sentence(&self, card: Card, catalogue: &Catalogue) -> &'static str {
        let case = &catalogue[card.case];
        let kind = catalogue[case.procedure].kind;
        let has_local = || self.cards.iter().any(|card| matches!(card.part, Part::Local | Part::General));
        match (card.channel(catalogue), kind) {
            (_, ProcedureKind::Contact) => messages::VERDICT_CONTACT,
            (_, ProcedureKind::Collection) => messages::VERDICT_COLLECTION,
            (Channel::Anef, _) if card.part == Part::Exclusive => messages::VERDICT_EXCLUSIVE,
            (Channel::Anef, _) if card.part == Part::Anef && has_local() => messages::VERDICT_ANEF_OR_PREFECTURE,
            (Channel::Anef, _) if case.channel_doubt => messages::VERDICT_ANEF_DOUBT,
            (Channel::Anef, _) => messages::VERDICT_ANEF,
            (Channel::PrefectureOnline, ProcedureKind::Appointment) => messages::VERDICT_PREFECTURE_APPOINTMENT,
            (
                Channel::PrefectureOnline,
                ProcedureKind::Form | ProcedureKind::PreRequest | ProcedureKind::Information,
            ) => messages::VERDICT_PREFECTURE_FORM,
            (Channel::PrefectureDesk, _) if self.association_first => messages::VERDICT_DESK_AFTER_ADVICE,
            (Channel::PrefectureDesk, _) => messages::VERDICT_PREFECTURE_DESK,
            (Channel::Employer, _) => messages::VERDICT_EMPLOYER,
            (Channel::Other, ProcedureKind::Form | ProcedureKind::PreRequest | ProcedureKind::Appointment) => {
                messages::VERDICT_ONLINE
            }
            (Channel::Other, ProcedureKind::Information) | (Channel::Unknown, _) => messages::VERDICT_INFORMATION,
        }
    }
}

impl Card {
    /// Returns the channel of the case, or that of its procedure.
    pub(crate) fn channel(self, catalogue: &Catalogue) -> Channel {
        catalogue.channel(&catalogue[self.case])
    }

    /// Returns what the page is for: the name of a national page, since several of them
    /// serve the same answers; else what the case is for, from its own conditions and the
    /// person's answers. An answer that the recap keeps private is not named here either;
    /// where nothing else is left to say, the page's own title says which one it is.
    pub fn label(self, catalogue: &Catalogue, path: Option<&Path>) -> Message {
        let procedure = &catalogue[catalogue[self.case].procedure];
        if procedure.departement.is_none() {
            return messages::page_name(&procedure.id);
        }
        let mut parts = Vec::new();
        for condition in
            catalogue[self.case].conditions.iter().filter(|condition| condition.kind == ConditionKind::Only)
        {
            let label = |answer| messages::answer(catalogue, condition.question, answer).short();
            // A label repeats nothing that the goal said ("temporary protection"), and
            // never says that somebody has no papers.
            let silent = path.is_some_and(|path| {
                path.follows_from_goal(catalogue, condition.question)
                    || (catalogue[condition.question].sensitive && path.says_without_papers(catalogue))
            });
            if silent {
                continue;
            }
            match path.and_then(|path| path.known.get(condition.question)) {
                Some(answer) if catalogue[condition.question].keeps_private(answer) && answer != Answer::Unknown => {}
                Some(answer) if answer != Answer::Unknown => parts.push(label(answer)),
                Some(_) | None if condition.listed.len() <= MOST_NAMED => {
                    parts.extend(condition.listed.iter().map(label));
                }
                Some(_) | None => parts.extend(groups(catalogue, condition.question, condition.listed)),
            }
        }
        parts.extend(
            catalogue[self.case]
                .about
                .iter()
                .filter(|(question, answer)| {
                    let said = path.and_then(|path| path.known.get(*question)) == Some(*answer);
                    !(said && catalogue[*question].keeps_private(*answer))
                })
                .map(|(question, answer)| messages::answer(catalogue, *question, *answer).short()),
        );
        if parts.is_empty() {
            return Message::new(messages::CARD_OFFICIAL_PAGE);
        }
        Message::new(messages::ANSWERED).with("label", Arg::List(parts))
    }
}

/// Returns the names of the groups that hold these answers, if they are few.
fn groups(catalogue: &Catalogue, question: QuestionIx, listed: AnswerSet) -> Vec<Message> {
    let holds = |group: &&Group| {
        let mut choices = group.entries.iter().filter_map(|entry| match entry {
            GroupEntry::Choice(choice) => Some(Answer::Choice(*choice)),
            GroupEntry::Shortcut(_) => None,
        });
        choices.any(|answer| listed.contains(answer))
    };
    let held: Vec<&Group> = catalogue[question].groups.iter().filter(holds).collect();
    let held = if held.len() > MOST_GROUPS { &[] } else { held.as_slice() };
    held.iter().map(|group| messages::group(catalogue, question, group.id.as_str()).short()).collect()
}

/// Returns whether an answer makes it a bad moment to ask for more. "I'd rather not
/// say" has told nothing, and "another country" hardly more: whoever answers so may be
/// asked like everybody, or most people with a card never would. Where a list is
/// complete, *other* stands for choices of that list, so that it tells something.
fn is_delicate(catalogue: &Catalogue, question: QuestionIx, answer: Answer) -> bool {
    let asked = &catalogue[question];
    match answer {
        Answer::Unknown => false,
        Answer::Other => asked.sensitive && !asked.open,
        Answer::Choice(choice) => {
            let choice = &asked.choices[choice.at()];
            asked.sensitive || choice.sensitive || choice.urgent
        }
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
        let is_anef = |at: &CaseIx| {
            let case = &self.catalogue[*at];
            case.tier == Tier::National && self.catalogue.channel(case) == Channel::Anef
        };
        let is_request = self.path.makes_request(self.catalogue);
        let may_be_anef = is_request && standing.iter().any(is_anef);
        let part = |at: &CaseIx| {
            let case = &self.catalogue[*at];
            match case.tier {
                _ if case.exclusive => Part::Exclusive,
                Tier::Local if may_be_anef && !self.catalogue.singles_out_ground(case) => Part::General,
                Tier::Local => Part::Local,
                Tier::National if is_request && is_anef(at) => Part::Anef,
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
        Outcome {
            cards,
            outranked,
            reopen,
            association_first,
            association_if_without_papers: !association_first && self.path.may_be_without_papers(self.catalogue),
            is_request,
        }
    }

    fn cases(&self) -> impl Iterator<Item = CaseIx> {
        self.catalogue.cases_in(self.path.departement()).iter().copied()
    }

    /// Returns the `wanted` confirmed cases that are open and whose procedure has not
    /// ended; `wanted` is also told whether the procedure is still listed.
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

    /// Returns cases that one "I don't know" of the person holds back, and those whose source
    /// leaves open for whom they are, local ones first; and the question to offer again.
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
                // Nothing follows from an implied "unknown", which the person never said.
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

    /// Returns a sort key with the narrowest case first: more questions named, fewer choices
    /// named (the goal aside, which every case names), a ground before none, then file order.
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
