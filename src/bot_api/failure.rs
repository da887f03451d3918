//! What a request to the Bot API came to when it had no effect that is known of,
//! and what a refusal means (Bot API, "Making requests").

use std::fmt;

/// Refusals that mean nobody can be written to in this chat.
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
/// Why a request had no effect that is known of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// No connection was made: nothing left.
    NotConnected,
    /// The request left, and no whole answer came.
    Unanswered,
    /// The Bot API said no ("Making requests").
    Refused { code: u16, description: String, retry_after: Option<u64> },
}

impl Failure {
    /// Whether it may work later by itself.
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
            // A description may repeat what somebody wrote.
            Self::Refused { code, .. } => write!(f, "the Bot API answered {code}"),
        }
    }
}

/// Whether a refusal means that nobody can be written to in this chat.
pub(crate) fn is_out_of_reach(description: &str) -> bool {
    let description = description.to_ascii_lowercase();
    OUT_OF_REACH.into_iter().any(|part| description.contains(part))
}
