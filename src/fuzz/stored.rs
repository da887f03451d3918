//! Reads back what the store may hold of a conversation, a reminder or a campaign.

use proptest::prelude::*;
use serde_json::Value;

use super::{SESSIONS, inputs, run, seed_lines, seeds};
use crate::{
    campaigns::{Draft, Text},
    dialogue::{Reminder, Session},
};

/// Returns whether no number has a fraction, or one too large for a whole number: the last
/// digit of such a number may change each time that it is read.
pub(crate) fn is_whole(value: &Value) -> bool {
    match value {
        Value::Number(number) => !number.is_f64(),
        Value::Array(list) => list.iter().all(is_whole),
        Value::Object(members) => members.values().all(is_whole),
        Value::Null | Value::Bool(_) | Value::String(_) => true,
    }
}

#[test]
fn any_stored_bytes_read_back_or_count_as_none() {
    let seeds = [seeds(&["stored/"]), seed_lines(&[SESSIONS])].concat();
    run("stored", 64, &inputs(seeds), |input| {
        let text = String::from_utf8_lossy(&input);
        if let Some(session) = Session::decode(&*input) {
            prop_assert_eq!(Session::decode(session.encode()), Some(session));
        }
        if let Some(reminder) = Reminder::decode(&text) {
            prop_assert_eq!(Reminder::decode(&reminder.encode()), Some(reminder));
        }
        if let Some(draft) = Draft::decode(&text) {
            let entities = |text: &Text| match text {
                Text::Entities { entities, .. } => entities.iter().all(is_whole),
                Text::Html(_) => true,
            };
            let is_whole = draft.versions.values().all(|version| entities(&version.text));
            let read = Draft::decode(&draft.encode());
            let is_same = if is_whole { read.as_ref() == Some(&draft) } else { read.is_some() };
            prop_assert!(is_same, "{read:?}");
        }
        Ok(())
    });
}
