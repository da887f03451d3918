//! Tells what a sentence is about that is neither a command nor a label: a need, or none.

use super::meaning::{MOST_LETTERS, Meaning};
use crate::{
    autolink::{TappableKind, found},
    catalogue::place::{AMONG_WORDS, PlaceMatches},
    dialogue::screens::Drawing,
    fold::{beginning, words},
    gazetteer::is_of_a_map,
    needs::{Certainty, NoNeed, Talk, Understood},
};

/// An address with so many words around it stands alone.
const MOST_AROUND_A_SITE: usize = 2;

/// Returns whether a text is the name of a place or its number, and no more: then it is that,
/// whatever it resembles.
pub(super) fn names_place(found: &PlaceMatches) -> bool {
    // A name among other words scores less.
    found.whole || found.abroad || found.candidates.first().is_some_and(|first| first.score > AMONG_WORDS)
}

/// Returns whether a text asks for something so clearly that a place beside it is only that.
pub(super) fn is_clear(understood: &Understood) -> bool {
    const CLEAR: f32 = -0.55;
    let best = understood.goals.first().map_or(-1.0, |(_, score)| *score);
    understood.certainty > Certainty::Unknown && !understood.is_no_need() && best >= CLEAR
}

/// Returns what is said where nothing else is: a need, or that there is none.
pub(super) fn of_understood(drawing: &Drawing<'_>, understood: Understood, found: &PlaceMatches) -> Option<Meaning> {
    let has_place = drawing.session.place(drawing.catalogue()).is_some();
    match (understood.certainty, understood.talk, understood.no_need) {
        (Certainty::Unknown, _, _) => None,
        // What a paper is and allows, pages say: the goals that are nearest are offered.
        (_, Some(Talk::PaperReceived), _) => Some(Meaning::Need(Box::new(understood), found.clone())),
        (_, Some(talk), _) => Some(Meaning::Talk(talk)),
        (_, _, Some(NoNeed::Thanks)) => Some(Meaning::Thanks),
        (_, _, Some(NoNeed::Greeting)) if has_place => Some(Meaning::Greeting),
        (_, _, Some(NoNeed::Greeting)) => Some(Meaning::SmallTalk),
        (_, _, Some(no_need)) => Some(Meaning::NoNeed(no_need)),
        _ => Some(Meaning::Need(Box::new(understood), found.clone())),
    }
}

/// Returns the address in a text that is nothing else, or that asks whether it is official.
pub(super) fn site_asked_about(drawing: &Drawing<'_>, text: &str) -> Option<String> {
    let address = found(text).into_iter().find(|part| part.kind == TappableKind::Address)?;
    let said = &text[address.range.clone()];
    if is_of_a_map(said) {
        return None;
    }
    let is_alone = words(text).len() <= words(said).len() + MOST_AROUND_A_SITE;
    let rest = text.replacen(said, " ", 1);
    let asks = || {
        let understood = drawing.context.needs.read(drawing.catalogue(), beginning(&rest, MOST_LETTERS));
        understood.talk == Some(Talk::OfficialSite)
    };
    (is_alone || asks()).then(|| said.to_owned())
}
