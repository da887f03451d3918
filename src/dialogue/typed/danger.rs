//! Hears danger in a text: by words of a list, or by what it means.

use super::meaning::MOST_LETTERS;
use crate::{
    catalogue::{Catalogue, alarms::Alarm},
    dialogue::{button::View, context::Context},
    fold::beginning,
    needs::Understood,
};

/// Returns the view for somebody in danger, if a text says that somebody is.
pub(in crate::dialogue) fn alarm(catalogue: &Catalogue, text: &str) -> Option<View> {
    catalogue.alarms.raised_by(text).map(|alarm| match alarm {
        Alarm::Violence => View::Violence,
        Alarm::Leaving => View::Urgent,
    })
}

/// Returns the view for somebody who tells of danger in words that no list has.
pub(super) fn danger(catalogue: &Catalogue, understood: &Understood) -> Option<View> {
    let answer = understood.danger?;
    Some(if catalogue[catalogue.roles.goal].says_violence(answer) { View::Violence } else { View::Urgent })
}

/// Tells which screen for people in danger opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DangerScreen {
    Urgent,
    Violence,
}

/// Returns the screen that a text opens for somebody in danger, by a list or by its meaning.
pub fn danger_in(context: Context<'_>, text: &str) -> Option<DangerScreen> {
    let understood = context.needs.read(context.catalogue, beginning(text, MOST_LETTERS));
    let heard = alarm(context.catalogue, text).filter(|_| !understood.harmless);
    match heard.or_else(|| danger(context.catalogue, &understood))? {
        View::Violence => Some(DangerScreen::Violence),
        _ => Some(DangerScreen::Urgent),
    }
}
