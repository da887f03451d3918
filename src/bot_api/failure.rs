//! Tells why a request to the Bot API failed, and what a refusal means (Bot API, "Making
//! requests").

use std::fmt;

/// Lists parts of refusals that mean that nobody in this chat can be written to.
const OUT_OF_REACH: [&str; 8] = [
    "chat not found",
    "user is deactivated",
    "bot was kicked",
    "peer_id_invalid",
    "group chat was upgraded",
    "not enough rights",
    "have no rights",
    "chat_write_forbidden",
];
/// Tells why a request is not known to have had an effect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// No connection was made, so nothing was sent.
    NotConnected,
    /// The request was sent, but no whole answer came: it may have had its effect.
    Unanswered,
    /// The Bot API refused the request; `retry_after` is in seconds.
    Refused { code: u16, description: String, retry_after: Option<u64> },
}

impl Failure {
    /// Returns whether the same request may succeed later without anybody's help.
    pub fn is_passing(&self) -> bool {
        match self {
            Self::NotConnected | Self::Unanswered => true,
            Self::Refused { code, .. } => *code == 429 || *code >= 500,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotConnected => f.write_str("no connection to the Bot API"),
            Self::Unanswered => f.write_str("no answer from the Bot API"),
            // The description is left out, because it may repeat what somebody wrote.
            Self::Refused { code, .. } => write!(f, "the Bot API answered {code}"),
        }
    }
}

/// Returns whether a refusal means that nobody in this chat can be written to.
pub(crate) fn is_out_of_reach(description: &str) -> bool {
    let description = description.to_ascii_lowercase();
    OUT_OF_REACH.into_iter().any(|part| description.contains(part))
}
