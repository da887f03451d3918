//! Tells why a request to the Bot API failed, and what a refusal means (Bot API, "Making
//! requests"). The Bot API tells many reasons apart by the words of a refusal alone.

use std::{fmt, time::Duration};

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
/// Lists parts of refusals that mean that this message can't be edited any more.
const NOT_EDITABLE: [&str; 4] =
    ["no text in the message to edit", "message to edit not found", "message can't be edited", "message_id_invalid"];

/// A pause is at most this long, whatever a refusal asks for: to ask again each hour
/// harms nobody, and a mistake in a number must not silence a chat for ever.
const LONGEST_PAUSE: Duration = Duration::from_hours(1);

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

/// Tells what a failure means for whoever made the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FailureKind {
    /// No connection was made, so nothing was sent.
    NotConnected,
    /// No whole answer came: the request may have had its effect.
    Unanswered,
    /// Too much was sent: the same works after this time, from a second to an hour.
    TooManyRequests { wait: Duration },
    /// Telegram, or a proxy on the way, is in trouble.
    ServerError,
    /// The Bot API does not know this token.
    TokenRefused,
    /// Nobody in this chat can be written to.
    OutOfReach,
    /// The message to edit shows the same already.
    NotModified,
    /// The message cannot be edited any more.
    NotEditable,
    /// The request is wrong in some other way, and would be refused again.
    Rejected,
}

impl Failure {
    /// Returns what this failure means.
    pub fn kind(&self) -> FailureKind {
        let (code, description, retry_after) = match self {
            Self::NotConnected => return FailureKind::NotConnected,
            Self::Unanswered => return FailureKind::Unanswered,
            Self::Refused { code, description, retry_after } => (*code, description, *retry_after),
        };
        match code {
            429 => FailureKind::TooManyRequests { wait: pause(retry_after) },
            403 => FailureKind::OutOfReach,
            401 | 404 => FailureKind::TokenRefused,
            500.. => FailureKind::ServerError,
            _ => of_words(&description.to_ascii_lowercase()),
        }
    }

    /// Returns whether the same request may succeed later without anybody's help.
    pub fn is_passing(&self) -> bool {
        matches!(
            self.kind(),
            FailureKind::NotConnected
                | FailureKind::Unanswered
                | FailureKind::TooManyRequests { .. }
                | FailureKind::ServerError
        )
    }

    /// Returns whether the request may have had its effect all the same.
    pub fn may_have_worked(&self) -> bool {
        matches!(self.kind(), FailureKind::Unanswered | FailureKind::ServerError)
    }

    /// Returns how long Telegram asks to wait, if it does.
    pub fn asked_wait(&self) -> Option<Duration> {
        if let FailureKind::TooManyRequests { wait } = self.kind() { Some(wait) } else { None }
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

/// Returns the pause that a refusal asks for, at least a second; without one, a second.
fn pause(retry_after: Option<u64>) -> Duration {
    Duration::from_secs(retry_after.unwrap_or_default()).clamp(Duration::from_secs(1), LONGEST_PAUSE)
}

fn of_words(description: &str) -> FailureKind {
    let has_any = |parts: &[&str]| parts.iter().any(|part| description.contains(part));
    if has_any(&["message is not modified"]) {
        FailureKind::NotModified
    } else if has_any(&OUT_OF_REACH) {
        FailureKind::OutOfReach
    } else if has_any(&NOT_EDITABLE) {
        FailureKind::NotEditable
    } else {
        FailureKind::Rejected
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_are_told_apart_by_code_and_then_by_words() {
        let kind = |code, description: &str| {
            Failure::Refused { code, description: description.to_owned(), retry_after: Some(0) }.kind()
        };
        assert_eq!(kind(429, ""), FailureKind::TooManyRequests { wait: Duration::from_secs(1) });
        assert_eq!(kind(403, "Forbidden: bot was blocked by the user"), FailureKind::OutOfReach);
        assert_eq!(kind(401, "Unauthorized"), FailureKind::TokenRefused);
        assert_eq!(kind(404, "Not Found"), FailureKind::TokenRefused);
        assert_eq!(kind(502, ""), FailureKind::ServerError);
        assert_eq!(kind(400, "Bad Request: chat not found"), FailureKind::OutOfReach);
        assert_eq!(kind(400, "Bad Request: PEER_ID_INVALID"), FailureKind::OutOfReach);
        assert_eq!(kind(400, "Bad Request: message is not modified: specified new"), FailureKind::NotModified);
        assert_eq!(kind(400, "Bad Request: message can't be edited"), FailureKind::NotEditable);
        assert_eq!(kind(400, "Bad Request: can't parse entities"), FailureKind::Rejected);
        assert_eq!(kind(409, "Conflict"), FailureKind::Rejected);
    }
}
