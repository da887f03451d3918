//! Hears danger in a text: by words of a list, or by what it means.

use super::meaning::MOST_LETTERS;
use crate::{
    catalogue::{Catalogue, alarms::Alarm},
    dialogue::{button::View, context::Context},
    fold::beginning,
    needs::Understood,
};

/// Tells which screen for people in danger opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DangerScreen {
    Urgent,
    Violence,
    Suicide,
}

impl From<DangerScreen> for View {
    fn from(screen: DangerScreen) -> Self {
        match screen {
            DangerScreen::Urgent => Self::Urgent,
            DangerScreen::Violence => Self::Violence,
            DangerScreen::Suicide => Self::Suicide,
        }
    }
}

/// Returns the screen that words of a list open. What was learnt as harmless overrules them
/// ("this exam will kill me"), except where somebody thinks of ending their life.
pub(super) fn listed(catalogue: &Catalogue, understood: &Understood, text: &str) -> Option<DangerScreen> {
    let alarms = &catalogue.alarms;
    if understood.harmless {
        return alarms.tells_of_suicide(text).then_some(DangerScreen::Suicide);
    }
    alarms.raised_by(text).map(|alarm| match alarm {
        Alarm::Violence => DangerScreen::Violence,
        Alarm::Suicide => DangerScreen::Suicide,
        Alarm::Leaving => DangerScreen::Urgent,
    })
}

/// Returns the screen for somebody who tells of danger in words that no list has.
pub(super) fn meant(catalogue: &Catalogue, understood: &Understood) -> Option<DangerScreen> {
    let answer = understood.danger?;
    let says_violence = catalogue[catalogue.roles.goal].says_violence(answer);
    Some(if says_violence { DangerScreen::Violence } else { DangerScreen::Urgent })
}

/// Returns the screen that the caption of a photo opens, by a list alone: what it is a photo
/// of is no call for help ("my refusal").
pub(in crate::dialogue) fn danger_in_caption(context: Context<'_>, caption: &str) -> Option<DangerScreen> {
    let understood = context.needs.read(context.catalogue, beginning(caption, MOST_LETTERS));
    listed(context.catalogue, &understood, caption)
}

/// Returns the screen that a text opens for somebody in danger, by a list or by its meaning.
pub fn danger_in(context: Context<'_>, text: &str) -> Option<DangerScreen> {
    let catalogue = context.catalogue;
    let understood = context.needs.read(catalogue, beginning(text, MOST_LETTERS));
    listed(catalogue, &understood, text).or_else(|| meant(catalogue, &understood))
}
