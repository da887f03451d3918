//! Sends texts, buttons and deep links to conversations in any state.

use proptest::prelude::*;

use super::{Bytes, SESSIONS, TODAY, context, inputs, run, seed_lines, seeds};
use crate::{
    check::screen_problems,
    dialogue::{Action, Event, Input, Session, step},
};

/// Returns a strategy for a stored conversation, and something that is said to it.
fn said(seeds_said: Vec<Vec<u8>>) -> impl Strategy<Value = (Bytes, String)> {
    let sessions = [seeds(&["stored/"]), seed_lines(&[SESSIONS])].concat();
    let text = inputs(seeds_said).prop_map(|said| String::from_utf8_lossy(&said).into_owned());
    (inputs(sessions), text)
}

/// Every step leads to a screen that fits Telegram, and to a conversation that is stored.
fn is_answered(stored: &[u8], event: Event<'_>) -> Result<(), TestCaseError> {
    let session = Session::decode(stored).unwrap_or_default();
    let step = step(context(), &session, Input { event, today: TODAY, language_hint: Some("en") });
    prop_assert!(!step.screen.blocks.is_empty());
    let locale = context().locales.named(&step.language).unwrap();
    prop_assert_eq!(screen_problems(&step.screen, locale), Vec::<String>::new());
    let stored = step.session.encode();
    prop_assert_eq!(Session::decode(&stored).map(|session| session.encode()), Some(stored));
    Ok(())
}

#[test]
fn any_text_is_answered() {
    run("typed text", 1, &said(seed_lines(&["typed/"])), |(stored, text)| is_answered(&stored, Event::Text(&text)));
}

#[test]
fn any_caption_is_answered() {
    let kind = crate::dialogue::Attachment::Document;
    run("caption", 1, &said(seed_lines(&["typed/"])), |(stored, text)| {
        is_answered(&stored, Event::Attachment { kind, caption: Some(&text) })
    });
}

#[test]
fn any_deep_link_is_answered() {
    let links = seed_lines(&["links/", "tests/it/fixtures/frozen-d305ce4/links.txt"]);
    run("deep link", 4, &said(links), |(stored, payload)| {
        is_answered(&stored, Event::Text(&format!("/start {payload}")))
    });
}

#[test]
fn any_button_is_answered_and_reads_back() {
    let codes = seed_lines(&["buttons/", "tests/it/fixtures/frozen-d305ce4/buttons.txt"]);
    run("button", 4, &said(codes), |(stored, code)| {
        if let Some(action) = Action::parse(&code) {
            prop_assert_eq!(Action::parse(&action.to_string()), Some(action));
        }
        is_answered(&stored, Event::Tap(&code))
    });
}
