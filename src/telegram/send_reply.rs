//! Sends one reply and decides what each refusal means (Bot API, "Making requests").
//! After a 429 it returns how long the caller must wait, and holds nothing meanwhile.

use std::time::Duration;

use teloxide::{
    payloads::{EditMessageText, EditMessageTextSetters, SendMessage, SendMessageSetters},
    types::{ChatId, LinkPreviewOptions, MessageId, ParseMode, ThreadId},
};
use tokio::time::sleep;
use tracing::{error, warn};

use super::{back_off::BackOff, bot::Bot, render::Rendered, reply::Reply};
use crate::{
    bot_api::{Failure, is_out_of_reach},
    faults::{self, FaultPoint},
};

/// A failed request is repeated after this time.
const ONCE_MORE: Duration = Duration::from_millis(500);
/// A reply is put off for this time while the token is refused.
const MUCH_LATER: Duration = Duration::from_mins(1);

/// Lists parts of refusals that mean that this message can't be edited any more.
const NOT_EDITABLE: [&str; 4] =
    ["no text in the message to edit", "message to edit not found", "message can't be edited", "message_id_invalid"];

/// Tells what became of a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SendOutcome {
    /// The reply was sent, or never will be.
    Done,
    /// Nobody in this chat can be written to any more.
    Unreachable,
    /// Telegram asks to wait for this long.
    Limited(Duration),
    /// Sending failed, and may succeed later.
    Failed,
    /// The program is stopping.
    Stopped,
}

/// Tells what to do after a failed request.
enum Next {
    Finished(SendOutcome),
    /// The reply is sent as a new message in place of an edit.
    Below,
    /// The fallback is sent as plain text.
    Plain,
    Again(Duration),
}

impl Bot {
    /// Sends a reply to a chat. `risked` keeps from one call to the next that a new
    /// message may have arrived already: it is then repeated only once.
    pub(super) async fn send_reply(&self, chat: i64, answer: &Reply, risked: &mut bool) -> SendOutcome {
        let mut attempt = Attempt { edit: answer.edit, plain: false, failed: false, back_off: BackOff::default() };
        loop {
            let Some(permit) = self.unless_closing(self.limiter.acquire_reply(chat)).await else {
                return SendOutcome::Stopped;
            };
            faults::pass(FaultPoint::BeforeSend);
            let result = self.request(chat, answer, &attempt).await;
            drop(permit);
            faults::pass(FaultPoint::AfterSend);
            let next = match result {
                Ok(()) => return SendOutcome::Done,
                Err(failure) => self.after(chat, &failure, &mut attempt, risked),
            };
            match next {
                Next::Finished(sent) => return sent,
                Next::Below => attempt.edit = None,
                Next::Plain => attempt.plain = true,
                Next::Again(wait) => {
                    if self.unless_closing(sleep(wait)).await.is_none() {
                        return SendOutcome::Stopped;
                    }
                }
            }
        }
    }

    async fn request(&self, chat: i64, answer: &Reply, attempt: &Attempt) -> Result<(), Failure> {
        let no_preview = LinkPreviewOptions {
            is_disabled: true,
            url: None,
            prefer_small_media: false,
            prefer_large_media: false,
            show_above_text: false,
        };
        let Rendered { html, keyboard } = &answer.message;
        match attempt.edit {
            _ if attempt.plain => self.client.call(&SendMessage::new(ChatId(chat), &answer.fallback)).await,
            Some(message) => {
                let edit = EditMessageText::new(ChatId(chat), MessageId(message), html)
                    .parse_mode(ParseMode::Html)
                    .link_preview_options(no_preview)
                    .reply_markup(keyboard.inline());
                self.client.call(&edit).await
            }
            None => {
                let mut send =
                    SendMessage::new(ChatId(chat), html).parse_mode(ParseMode::Html).link_preview_options(no_preview);
                send.reply_markup = keyboard.markup();
                send.message_thread_id = answer.thread.map(|thread| ThreadId(MessageId(thread)));
                self.client.call(&send).await
            }
        }
    }

    fn after(&self, chat: i64, failure: &Failure, attempt: &mut Attempt, risked: &mut bool) -> Next {
        match failure {
            // Nothing was sent, so nothing can arrive twice.
            Failure::NotConnected => Next::Again(attempt.back_off.wait()),
            // It may have arrived. An edit may be repeated without harm.
            Failure::Unanswered if attempt.edit.is_some() && !attempt.plain => attempt.once_more(),
            Failure::Unanswered if std::mem::replace(risked, true) => {
                warn!(chat, "nobody knows whether a message arrived: it is left at that");
                self.health.unconfirmed.add();
                Next::Finished(SendOutcome::Done)
            }
            Failure::Unanswered => Next::Again(ONCE_MORE),
            Failure::Refused { code, description, retry_after } => match code {
                429 => {
                    let wait = Duration::from_secs(retry_after.unwrap_or(1).max(1));
                    self.limiter.refused(chat, wait);
                    self.health.limited.add();
                    Next::Finished(SendOutcome::Limited(wait))
                }
                403 => Next::Finished(SendOutcome::Unreachable),
                401 | 404 => {
                    error!(code, "the Bot API no longer knows this token: check TELOXIDE_TOKEN");
                    Next::Finished(SendOutcome::Limited(MUCH_LATER))
                }
                500.. => attempt.once_more(),
                _ => self.after_bad_request(chat, *code, description, attempt),
            },
        }
    }

    /// Decides by the description: the Bot API tells reasons apart by text alone.
    fn after_bad_request(&self, chat: i64, code: u16, description: &str, attempt: &Attempt) -> Next {
        let says = |part: &str| description.to_ascii_lowercase().contains(part);
        if says("message is not modified") {
            return Next::Finished(SendOutcome::Done);
        }
        if is_out_of_reach(description) {
            return Next::Finished(SendOutcome::Unreachable);
        }
        if attempt.edit.is_some() && !attempt.plain && NOT_EDITABLE.into_iter().any(says) {
            return Next::Below;
        }
        self.health.refused.add();
        // The description is not logged, because it may repeat what somebody wrote.
        let method = attempt.method();
        if attempt.plain {
            error!(chat, code, method, "the plain sentence was refused too: nothing was sent");
            return Next::Finished(SendOutcome::Done);
        }
        warn!(chat, code, method, "a message was refused: sending the plain sentence");
        Next::Plain
    }
}

/// Keeps how one reply is being sent.
struct Attempt {
    edit: Option<i32>,
    plain: bool,
    failed: bool,
    back_off: BackOff,
}

impl Attempt {
    /// Repeats the request once; the second failure ends the attempt.
    fn once_more(&mut self) -> Next {
        if self.failed {
            return Next::Finished(SendOutcome::Failed);
        }
        self.failed = true;
        Next::Again(ONCE_MORE)
    }

    fn method(&self) -> &'static str {
        if self.edit.is_some() && !self.plain { "editMessageText" } else { "sendMessage" }
    }
}
