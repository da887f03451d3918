//! Holds what the Bot API answers to a request that it does not take (Bot API, "Making
//! requests").

use serde_json::{Value, json};

/// Holds the code and the description of a refusal, in Telegram's own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    pub code: u16,
    description: String,
}

impl Refusal {
    /// Returns a refusal because of what was asked.
    pub fn bad(words: &str) -> Self {
        Self { code: 400, description: format!("Bad Request: {words}") }
    }

    /// Returns a refusal because the token is not that of this rehearsal.
    pub fn unauthorized() -> Self {
        Self { code: 401, description: "Unauthorized".to_owned() }
    }

    /// Returns a refusal because there is no such method.
    pub fn not_found() -> Self {
        Self { code: 404, description: "Not Found".to_owned() }
    }

    /// Returns a refusal because somebody else has begun to ask for updates.
    pub fn conflict() -> Self {
        Self {
            code: 409,
            description: "Conflict: terminated by other getUpdates request; make sure that only one bot instance is \
                          running"
                .to_owned(),
        }
    }

    /// Returns the body of the answer.
    pub fn body(&self) -> Value {
        json!({ "ok": false, "error_code": self.code, "description": self.description })
    }
}
