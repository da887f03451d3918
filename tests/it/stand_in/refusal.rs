//! Telegram's refusals: a code, a description, and whether a careful client could have known.

use serde_json::json;

/// An answer with `"ok": false`.
#[derive(Debug, Clone)]
pub(super) struct Refusal {
    pub code: u16,
    pub description: String,
    pub retry_after: Option<u64>,
    /// Whether to record a violation besides.
    pub careless: bool,
}

impl Refusal {
    /// 400, for what the client could not know beforehand.
    pub fn bad(text: impl AsRef<str>) -> Self {
        Self::new(400, format!("Bad Request: {}", text.as_ref()))
    }

    /// 400, for what a careful client would not have sent.
    pub fn careless(text: impl Into<String>) -> Self {
        Self { careless: true, ..Self::bad(text.into()) }
    }

    pub fn blocked() -> Self {
        Self::new(403, "Forbidden: bot was blocked by the user".to_owned())
    }

    pub fn conflict(text: &str) -> Self {
        Self { careless: true, ..Self::new(409, format!("Conflict: {text}")) }
    }

    pub fn too_many(retry_after: u64) -> Self {
        let description = format!("Too Many Requests: retry after {retry_after}");
        Self { retry_after: Some(retry_after), ..Self::new(429, description) }
    }

    /// Any refusal, as a test asks for it; the seconds of a 429 are read from its description.
    pub fn new(code: u16, description: String) -> Self {
        let retry_after = description.rsplit_once("retry after ").and_then(|(_, seconds)| seconds.parse().ok());
        Self { code, description, retry_after, careless: false }
    }

    /// The body of the answer.
    pub fn body(&self) -> String {
        let mut body = json!({"ok": false, "error_code": self.code, "description": self.description});
        if let Some(seconds) = self.retry_after {
            body["parameters"] = json!({"retry_after": seconds});
        }
        body.to_string()
    }
}
