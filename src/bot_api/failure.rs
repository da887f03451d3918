//! Tells why a request to the Bot API failed, and what a refusal means (Bot API, "Making
//! requests"). The Bot API tells many reasons apart by the words of a refusal alone.

use std::{fmt, time::Duration};

/// Lists parts of refusals with the code 403 that mean that this person, or everybody in
/// this group, can't be written to. People are unsubscribed for no other words.
const OUT_OF_REACH: [&str; 7] = [
    "bot was blocked by the user",
    "user is deactivated",
    "bot can't initiate conversation",
    "bot can't send messages to bots",
    "bot was kicked",
    "bot is not a member",
    "group chat was deleted",
];
/// Lists parts of refusals that mean that nothing can be sent to this chat now, whatever
/// it is: a fault of Telegram, of the file or of the token may be the reason.
const CHAT_REFUSED: [&str; 6] = [
    "chat not found",
    "peer_id_invalid",
    "group chat was upgraded",
    "not enough rights",
    "have no rights",
    "chat_write_forbidden",
];
/// Lists parts of refusals that mean that this message can't be edited any more.
const NOT_EDITABLE: [&str; 4] =
    ["no text in the message to edit", "message to edit not found", "message can't be edited", "message_id_invalid"];
/// Lists parts of refusals that mean that this topic can't be written to, while its chat can.
const THREAD_REFUSED: [&str; 2] = ["thread", "topic"];
/// Lists parts of refusals that are about the formatting of a text.
const FORMATTING_REFUSED: [&str; 1] = ["entit"];
/// Lists parts of refusals that are about the buttons below a text.
const KEYBOARD_REFUSED: [&str; 4] = ["button", "keyboard", "reply markup", "reply_markup"];

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
    /// Something on the way answered in the place of the Bot API, which always answers
    /// with JSON of its own: a proxy, a portal.
    Intercepted { code: u16 },
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
    /// Telegram, or a proxy on the way, is in trouble: the request may have had its effect.
    ServerError,
    /// Something on the way refused the request by itself and passed nothing on.
    Intercepted,
    /// The Bot API does not know this token.
    TokenRefused,
    /// Telegram says in known words that this person can't be written to.
    OutOfReach,
    /// Nothing can be sent to this chat now, which says nothing about the person.
    ChatRefused,
    /// The message to edit shows the same already.
    NotModified,
    /// The message cannot be edited any more.
    NotEditable,
    /// The topic is closed, gone or none: the chat itself can be written to.
    ThreadRefused,
    /// The formatting of the text is refused.
    FormattingRefused,
    /// The buttons below the text are refused.
    KeyboardRefused,
    /// The request is wrong in some other way, and would be refused again.
    Rejected,
}

impl Failure {
    /// Returns what this failure means.
    pub fn kind(&self) -> FailureKind {
        let (code, description, retry_after) = match self {
            Self::NotConnected => return FailureKind::NotConnected,
            Self::Unanswered => return FailureKind::Unanswered,
            // A proxy answers with 5xx after it has passed something on, too.
            Self::Intercepted { code: 500.. } => return FailureKind::ServerError,
            Self::Intercepted { .. } => return FailureKind::Intercepted,
            Self::Refused { code, description, retry_after } => (*code, description, *retry_after),
        };
        match code {
            429 => FailureKind::TooManyRequests { wait: pause(retry_after) },
            403 => of_forbidden(&description.to_ascii_lowercase()),
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
                | FailureKind::Intercepted
        )
    }

    /// Returns whether the request may have had its effect all the same.
    pub fn may_have_worked(&self) -> bool {
        matches!(self.kind(), FailureKind::Unanswered | FailureKind::ServerError)
    }

    /// Returns whether the same message would be refused again, while another might be taken.
    pub fn is_about_message(&self) -> bool {
        matches!(
            self.kind(),
            FailureKind::NotEditable
                | FailureKind::ThreadRefused
                | FailureKind::FormattingRefused
                | FailureKind::KeyboardRefused
                | FailureKind::Rejected
        )
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
            Self::Intercepted { code } => write!(f, "not the Bot API answered {code}"),
            // The description is left out, because it may repeat what somebody wrote.
            Self::Refused { code, .. } => write!(f, "the Bot API answered {code}"),
        }
    }
}

/// Returns the pause that a refusal asks for, at least a second; without one, a second.
fn pause(retry_after: Option<u64>) -> Duration {
    Duration::from_secs(retry_after.unwrap_or_default()).clamp(Duration::from_secs(1), LONGEST_PAUSE)
}

fn of_forbidden(description: &str) -> FailureKind {
    if OUT_OF_REACH.iter().any(|part| description.contains(part)) {
        FailureKind::OutOfReach
    } else {
        of_words(description)
    }
}

fn of_words(description: &str) -> FailureKind {
    let has_any = |parts: &[&str]| parts.iter().any(|part| description.contains(part));
    if has_any(&["message is not modified"]) {
        FailureKind::NotModified
    } else if has_any(&THREAD_REFUSED) {
        FailureKind::ThreadRefused
    } else if has_any(&CHAT_REFUSED) {
        FailureKind::ChatRefused
    } else if has_any(&NOT_EDITABLE) {
        FailureKind::NotEditable
    } else if has_any(&FORMATTING_REFUSED) {
        FailureKind::FormattingRefused
    } else if has_any(&KEYBOARD_REFUSED) {
        FailureKind::KeyboardRefused
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
        assert_eq!(kind(400, "Bad Request: chat not found"), FailureKind::ChatRefused);
        assert_eq!(kind(400, "Bad Request: PEER_ID_INVALID"), FailureKind::ChatRefused);
        assert_eq!(kind(400, "Bad Request: message is not modified: specified new"), FailureKind::NotModified);
        assert_eq!(kind(400, "Bad Request: message can't be edited"), FailureKind::NotEditable);
        for words in ["message thread not found", "TOPIC_CLOSED", "TOPIC_DELETED", "TOPIC_ID_INVALID"] {
            assert_eq!(kind(400, &format!("Bad Request: {words}")), FailureKind::ThreadRefused);
        }
        for words in ["can't parse entities: unsupported start tag", "ENTITY_BOUNDS_INVALID"] {
            assert_eq!(kind(400, &format!("Bad Request: {words}")), FailureKind::FormattingRefused);
        }
        for words in ["BUTTON_URL_INVALID", "inline keyboard button URL 'x' is invalid", "REPLY_MARKUP_TOO_LONG"] {
            assert_eq!(kind(400, &format!("Bad Request: {words}")), FailureKind::KeyboardRefused);
        }
        for words in ["MESSAGE_AUTHOR_REQUIRED", "message identifier is not specified", "something new"] {
            assert_eq!(kind(400, &format!("Bad Request: {words}")), FailureKind::Rejected);
        }
        assert_eq!(kind(409, "Conflict"), FailureKind::Rejected);
    }

    #[test]
    fn only_known_words_say_that_a_person_is_out_of_reach() {
        let kind = |code, description: &str| {
            Failure::Refused { code, description: description.to_owned(), retry_after: None }.kind()
        };
        for words in [
            "Forbidden: bot was blocked by the user",
            "Forbidden: user is deactivated",
            "Forbidden: bot can't initiate conversation with a user",
            "Forbidden: bot can't send messages to bots",
            "Forbidden: bot was kicked from the supergroup chat",
            "Forbidden: bot is not a member of the channel chat",
            "Forbidden: the group chat was deleted",
        ] {
            assert_eq!(kind(403, words), FailureKind::OutOfReach, "{words}");
            assert_ne!(kind(400, words), FailureKind::OutOfReach, "{words}");
        }
        for words in ["", "Forbidden", "Forbidden: a reason that is new", "Access denied", "Forbidden: VOICE_FORBIDDEN"]
        {
            assert_eq!(kind(403, words), FailureKind::Rejected, "{words}");
        }
        assert_eq!(kind(403, "Forbidden: CHAT_WRITE_FORBIDDEN"), FailureKind::ChatRefused);
    }

    #[test]
    fn a_page_of_a_proxy_says_nothing_about_anybody() {
        for code in [301, 401, 403, 404, 407, 413, 429] {
            assert_eq!(Failure::Intercepted { code }.kind(), FailureKind::Intercepted, "{code}");
        }
        assert_eq!(Failure::Intercepted { code: 502 }.kind(), FailureKind::ServerError);
        assert!(Failure::Intercepted { code: 403 }.is_passing());
    }
}
