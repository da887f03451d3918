//! Holds a Bot API request as it leaves: a method, its parameters, and a file that goes
//! with them. teloxide's payloads name both; what they do not know is merged here.

use std::time::Duration;

use serde::Serialize;
use serde_json::{Map, Value};
use teloxide::{payloads::GetUpdates, requests::Payload};

use super::destination::EphemeralFields;

/// Holds a request, ready to be sent.
#[derive(Debug, Clone)]
pub struct Request {
    pub(super) method: &'static str,
    /// Holds the parameters as a JSON object.
    pub(super) body: Vec<u8>,
    pub(super) upload: Option<Upload>,
    /// Says how long Telegram may keep the request open, as it does for `getUpdates`.
    pub(super) held_open: Option<Duration>,
}

/// Holds a file to send, and the parameter that takes it, such as `photo`.
#[derive(Debug, Clone)]
pub(super) struct Upload {
    pub field: &'static str,
    pub name: &'static str,
    pub bytes: Vec<u8>,
}

/// Holds fields that Telegram takes and teloxide's types do not hold as they came:
/// entities of a kind newer than teloxide (it knows Bot API 9.1) must not be lost.
#[derive(Debug, Default, Serialize)]
pub(super) struct NewerFields<'a> {
    #[serde(skip_serializing_if = "<[Value]>::is_empty")]
    pub entities: &'a [Value],
    #[serde(skip_serializing_if = "<[Value]>::is_empty")]
    pub caption_entities: &'a [Value],
    /// Says from which update on `getUpdates` answers: teloxide's ends below 2³¹.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// Shows a message to one person alone.
    #[serde(flatten)]
    pub ephemeral: EphemeralFields,
}

#[derive(Serialize)]
struct Merged<'a, P> {
    #[serde(flatten)]
    payload: &'a P,
    #[serde(flatten)]
    newer: NewerFields<'a>,
}

impl Request {
    /// Returns the parameters as JSON.
    pub fn parameters(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// Returns the request that a payload describes.
    pub fn new<P: Payload + Serialize>(payload: &P) -> Self {
        Self::merged(payload, NewerFields::default())
    }

    /// Returns the request for updates from this number on, or for all that are not
    /// confirmed.
    pub fn updates(payload: &GetUpdates, offset: Option<i64>) -> Self {
        Self::merged(payload, NewerFields { offset, ..NewerFields::default() })
    }

    /// Returns the request that a payload describes together with newer fields.
    pub(super) fn merged<P: Payload + Serialize>(payload: &P, newer: NewerFields<'_>) -> Self {
        // Payloads hold strings, numbers and lists, which always become JSON.
        let body = serde_json::to_vec(&Merged { payload, newer }).unwrap_or_default();
        Self { method: P::NAME, body, upload: None, held_open: payload.timeout_hint() }
    }

    /// Returns the parameters beside a file: in a form all are text (Bot API, "Sending
    /// files").
    pub(super) fn form_fields(&self) -> Vec<(String, String)> {
        let parameters: Map<String, Value> = serde_json::from_slice(&self.body).unwrap_or_default();
        let is_file = |name: &str| self.upload.as_ref().is_some_and(|upload| upload.field == name);
        let fields = parameters.into_iter().filter(|(name, _)| !is_file(name));
        let text = |value| if let Value::String(text) = value { text } else { value.to_string() };
        fields.map(|(name, value)| (name, text(value))).collect()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use teloxide::payloads::GetUpdatesSetters;

    use super::*;

    #[test]
    fn updates_are_asked_for_from_any_number_on() {
        let payload = GetUpdates::new().timeout(50);
        let asked = |offset| Request::updates(&payload, offset).parameters();
        assert_eq!(asked(None), json!({"timeout": 50}));
        assert_eq!(asked(Some(1 << 40)), json!({"timeout": 50, "offset": 1_099_511_627_776_i64}));
    }
}
