//! Reads what comes from the Bot API, or from whatever answers in its place.

use std::time::Duration;

use proptest::prelude::*;

use super::{RawUpdate, client::refused};
use crate::fuzz::{inputs, is_sentence, run, seeds};

#[test]
fn any_refusal_has_a_meaning_and_a_pause_of_an_hour_at_most() {
    run("answer", 64, &(inputs(seeds(&["answers/"])), any::<u16>()), |(body, status)| {
        let failure = refused(status, &body);
        prop_assert!(is_sentence(&failure.to_string()), "{}", failure);
        let wait = failure.asked_wait();
        prop_assert!(wait.is_none_or(|wait| (1..=3600).contains(&wait.as_secs())), "{:?}", wait);
        prop_assert!(wait.is_none_or(|wait| wait < Duration::MAX));
        Ok(())
    });
}

#[test]
fn any_update_costs_nothing_of_the_one_beside_it() {
    run("updates in an answer", 64, &inputs(seeds(&["updates/"])), |input| {
        let _ = RawUpdate::of_answer(&input);
        let Some(alone) = RawUpdate::posted(&input) else { return Ok(()) };
        let told = alone.value.as_ref().and_then(|value| value.get("update_id")).and_then(serde_json::Value::as_i64);
        let is_number = told.is_some_and(|id| (0..i64::MAX).contains(&id));
        prop_assert!(!is_number || alone.id == told, "{:?} is {told:?}", alone.id);
        let answer = [br#"{"ok":true,"result":["#, &input[..], br#",{"update_id":7}]}"#].concat();
        let read = RawUpdate::of_answer(&answer).unwrap_or_default();
        prop_assert_eq!(read.len(), 2);
        prop_assert_eq!(read.first(), Some(&alone));
        prop_assert_eq!(read.last().and_then(|last| last.id), Some(7));
        Ok(())
    });
}
