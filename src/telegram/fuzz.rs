//! Reads updates, their stored form, and operators' buttons.

use proptest::prelude::*;

use super::{
    incoming::{Incoming, Update},
    operators::{PromptKind, Tap},
};
use crate::{
    bot_api::RawUpdate,
    campaigns::{Content, Draft, Operators, Text},
    fuzz::{context, inputs, is_whole, run, seed_lines, seeds},
};

fn reads_back(incoming: &Incoming) -> Result<(), TestCaseError> {
    let entities = incoming.written.as_ref().map_or(&[][..], |written| &written.entities);
    let is_whole = entities.iter().all(is_whole);
    let read = Incoming::decode(&incoming.encode());
    let is_same = if is_whole { read.as_ref() == Some(incoming) } else { read.is_some() };
    prop_assert!(is_same, "{read:?}");
    // An operator's message becomes a version of a campaign.
    if let Some(written) = incoming.written.as_ref().filter(|_| is_whole) {
        let text = Text::Entities { text: written.text.clone(), entities: written.entities.clone() };
        let content = Content { text, media: written.media.clone(), links: Vec::new() };
        let draft = Draft { versions: [("fr".to_owned(), content)].into(), ..Draft::default() };
        prop_assert_eq!(Draft::decode(&draft.encode()), Some(draft));
    }
    Ok(())
}

#[test]
fn any_update_is_read_and_its_stored_form_reads_back() {
    // The seeds are of this operator.
    let operators = Operators::parse("1001=Exemple").unwrap();
    run("update", 64, &inputs(seeds(&["updates/"])), |input| {
        let value = RawUpdate::posted(&input).and_then(|raw| raw.value);
        let update = value.and_then(|value| Update::read(&value, "guichet_bot", &operators));
        let Some(mut incoming) = update.and_then(|update| update.incoming) else { return Ok(()) };
        reads_back(&incoming)?;
        if incoming.take_back(context()).is_some() {
            prop_assert_eq!(&incoming.written, &None);
        }
        reads_back(&incoming)
    });
}

#[test]
fn any_stored_update_reads_back_or_counts_as_none() {
    run("stored update", 64, &inputs(seeds(&["stored-updates/"])), |input| {
        let incoming = Incoming::decode(&String::from_utf8_lossy(&input));
        incoming.as_ref().map_or(Ok(()), reads_back)
    });
}

#[test]
fn any_button_of_an_operator_reads_back() {
    let codes = seed_lines(&["operators-buttons/"]);
    run("operators' button", 64, &inputs(codes), |input| {
        let code = String::from_utf8_lossy(&input);
        if let Some(tap) = Tap::parse(&code) {
            prop_assert_eq!(Tap::parse(&tap.to_string()), Some(tap));
        }
        if let Some(prompt) = PromptKind::parse(&code) {
            prop_assert_eq!(PromptKind::parse(&prompt.to_string()), Some(prompt));
        }
        Ok(())
    });
}
