//! Draws an official page as a card: what it is for, its French title, what the source
//! says of it, and its address.

use super::drawing::Drawing;
use crate::{
    catalogue::{
        Answer, Case, LinkState, Procedure,
        citation::{FactUse, Standing},
        procedure::{Channel, ProcedureKind},
    },
    dialogue::{
        messages,
        outcome::{Card, Part},
        path::Path,
        screen::{CardText, Link},
    },
    locale::{Arg, Message},
};

/// Returns the link that opens a page.
pub(super) fn link(procedure: &Procedure) -> Link {
    let open = match procedure.kind {
        ProcedureKind::Information => messages::OPEN_INFORMATION,
        ProcedureKind::Form
        | ProcedureKind::PreRequest
        | ProcedureKind::Appointment
        | ProcedureKind::Contact
        | ProcedureKind::Collection => messages::OPEN_PAGE,
    };
    Link { label: Message::new(open), url: procedure.url.clone() }
}

/// Returns the id of the heading above the cards of a part.
pub(super) fn heading(part: Part) -> Option<&'static str> {
    match part {
        Part::Perhaps => Some(messages::PERHAPS),
        Part::More => Some(messages::FURTHER_READING),
        Part::Delisted => Some(messages::NO_LONGER_LISTED),
        Part::Exclusive | Part::Local | Part::Anef | Part::General | Part::National | Part::Dead | Part::Outranked => {
            None
        }
    }
}

impl Drawing<'_> {
    pub(super) fn card(&self, number: usize, card: Card, path: Option<&Path>) -> CardText {
        let case = &self.catalogue()[card.case];
        let procedure = &self.catalogue()[case.procedure];
        CardText {
            number,
            label: card.label(self.catalogue(), path),
            title: Message::new(messages::CARD_TITLE).text("title", &case.title),
            lines: self.lines(card, case, procedure, path),
            link: Some(link(procedure)),
            copies: Vec::new(),
        }
    }

    fn lines(&self, card: Card, case: &Case, procedure: &Procedure, path: Option<&Path>) -> Vec<Message> {
        let mut lines = Vec::new();
        if let Some(remark) = &case.remark {
            lines.push(Message::new(messages::CARD_REMARK).text("remark", remark));
        }
        match procedure.kind {
            ProcedureKind::Appointment => lines.push(Message::new(messages::CARD_APPOINTMENT)),
            ProcedureKind::PreRequest => lines.push(Message::new(messages::CARD_PRE_REQUEST)),
            ProcedureKind::Form | ProcedureKind::Contact | ProcedureKind::Collection | ProcedureKind::Information => {}
        }
        if card.channel(self.catalogue()) == Channel::Employer {
            lines.push(Message::new(messages::CARD_EMPLOYER));
        }
        // To somebody without a card, its last months mean nothing, or "too late".
        let dated = !path.is_some_and(|path| path.says_without_papers(self.catalogue()));
        let deadline = case.when.as_ref().filter(|_| dated && case.deadline_holds());
        if let Some(deadline) = deadline {
            lines.push(messages::when(&deadline.page));
            lines.push(messages::cited(deadline));
        }
        lines.extend(changes(case, procedure));
        lines.extend(case.notes.iter().map(messages::note));
        for (question, note) in &case.unanswered {
            let answered = path.and_then(|path| path.known.get(*question));
            if answered.is_none_or(|answer| answer == Answer::Unknown) {
                lines.push(messages::note(note));
            }
        }
        // A note says what is unclear, and for whom.
        if case.review && case.notes.is_empty() {
            lines.push(Message::new(messages::CARD_REVIEW));
        }
        if let Some(until) = case.until {
            lines.push(Message::new(messages::CARD_UNTIL).with("date", Arg::Date(until)));
        }
        lines.extend(seen(card.part, procedure, deadline.is_some()));
        lines.extend(self.state_of_link(procedure));
        lines
    }

    /// Returns what the link check saw of a page.
    pub(super) fn state_of_link(&self, procedure: &Procedure) -> Option<Message> {
        self.context.links.of(&procedure.url).map(|state| match state {
            LinkState::Answers(day) => Message::new(messages::CARD_LINK_ANSWERS).with("date", Arg::Date(day)),
            LinkState::Dead(day) => Message::new(messages::CARD_LINK_DEAD).with("date", Arg::Date(day)),
        })
    }
}

/// Returns what is said of pages that no longer have what was read there, each once.
fn changes(case: &Case, procedure: &Procedure) -> Vec<Message> {
    let cited = case.citations().filter(|(what, _)| !matches!(what, FactUse::Cost | FactUse::Documents));
    // Of a page as a whole only its end is told: whoever opens it reads what changed on it.
    if let Some(ended) = procedure.page.as_ref().filter(|_| procedure.is_gone()) {
        return vec![messages::cited(ended)];
    }
    let gone = cited.map(|(_, citation)| citation).filter(|citation| !citation.holds());
    let mut pages: Vec<&str> = Vec::new();
    let mut told = Vec::new();
    for citation in gone {
        if !pages.contains(&citation.page.as_str()) {
            pages.push(&citation.page);
            told.push(messages::cited(citation));
        }
    }
    told
}

/// Returns when a page was last seen, on the official list or by whoever read it, or when it was
/// changed, where that is known.
fn seen(part: Part, procedure: &Procedure, quoted: bool) -> Option<Message> {
    let dated = |id, day| Some(Message::new(id).with("date", Arg::Date(day)));
    match (procedure.listed, procedure.read, procedure.page.as_ref().map(|page| &page.standing)) {
        (Some(listed), _, _) if part == Part::Delisted => dated(messages::CARD_DELISTED, listed.last),
        (Some(listed), _, _) => dated(messages::CARD_LISTED, listed.last),
        (None, _, Some(Standing::Gone(_))) => None,
        // A quoted deadline already gives the day.
        (None, Some(_), _) if quoted => None,
        (None, _, Some(Standing::Changed(day) | Standing::Stands { modified: Some(day), .. })) => {
            dated(messages::CARD_MODIFIED, *day)
        }
        (None, Some(read), _) => dated(messages::CARD_READ, read),
        (None, None, _) => None,
    }
}
