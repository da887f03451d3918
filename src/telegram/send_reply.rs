//! Sends one reply and decides what each refusal means (Bot API, "Making requests").
//! After a 429 it returns how long the caller must wait, and holds nothing meanwhile.

use std::time::Duration;

use teloxide::payloads::GetMe;
use tokio::time::sleep;
use tracing::{error, warn};

use super::{back_off::BackOff, bot::Bot, reply::Reply};
use crate::{
    bot_api::{Destination, Failure, FailureKind, Request},
    faults::{self, FaultPoint},
};

/// A failed edit is repeated after this time.
const ONCE_MORE: Duration = Duration::from_millis(500);
/// A reply is put off for this time while the token is refused.
const MUCH_LATER: Duration = Duration::from_mins(1);

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
    /// The same is sent a last time, once Telegram answers again.
    OnceTelegramAnswers,
}

impl Bot {
    /// Sends a reply to its chat. `risked` keeps from one call to the next that a new
    /// message may have arrived already: it is then repeated only once.
    pub(super) async fn send_reply(&self, answer: &Reply, risked: &mut bool) -> SendOutcome {
        let mut attempt = Attempt { to: answer.to, plain: false, failed: false, back_off: BackOff::default() };
        loop {
            let Some(leave) = self.unless_closing(self.limiter.acquire_reply(answer.to.chat)).await else {
                return SendOutcome::Stopped;
            };
            faults::pass(FaultPoint::BeforeSend);
            let message = if attempt.plain { &answer.fallback } else { &answer.message };
            let result = self.client.call(message.to(attempt.to)).await;
            leave.ended(&result);
            faults::pass(FaultPoint::AfterSend);
            let next = match result {
                Ok(()) => return SendOutcome::Done,
                Err(failure) => self.after(answer.to.chat, &failure, &mut attempt, risked),
            };
            match next {
                Next::Finished(sent) => return sent,
                Next::Below => attempt.to.edit = None,
                Next::Plain => {
                    attempt.to = Destination::chat(answer.to.chat);
                    attempt.plain = true;
                }
                Next::Again(wait) => {
                    if self.unless_closing(sleep(wait)).await.is_none() {
                        return SendOutcome::Stopped;
                    }
                }
                Next::OnceTelegramAnswers => {
                    if self.unless_closing(self.telegram_answers()).await.is_none() {
                        return SendOutcome::Stopped;
                    }
                }
            }
        }
    }

    /// Waits until Telegram answers a request that changes nothing. A message that may have
    /// arrived is sent only once more, so that must not be lost on the same trouble.
    pub(super) async fn telegram_answers(&self) {
        let mut back_off = BackOff::default();
        loop {
            sleep(back_off.wait()).await;
            let answer = self.client.call(Request::new(&GetMe::new())).await;
            if !answer.is_err_and(|failure| failure.is_passing()) {
                return;
            }
        }
    }

    fn after(&self, chat: i64, failure: &Failure, attempt: &mut Attempt, risked: &mut bool) -> Next {
        match failure.kind() {
            // Nothing was sent, so nothing can arrive twice.
            FailureKind::NotConnected => Next::Again(attempt.back_off.wait()),
            // It may have arrived. An edit may be repeated without harm.
            FailureKind::Unanswered | FailureKind::ServerError if attempt.to.edit.is_some() => attempt.once_more(),
            FailureKind::Unanswered | FailureKind::ServerError if std::mem::replace(risked, true) => {
                warn!(chat, "nobody knows whether a message arrived: it is left at that");
                self.health.unconfirmed.add();
                Next::Finished(SendOutcome::Done)
            }
            FailureKind::Unanswered | FailureKind::ServerError => Next::OnceTelegramAnswers,
            FailureKind::TooManyRequests { wait } => {
                self.health.limited.add();
                Next::Finished(SendOutcome::Limited(wait))
            }
            FailureKind::Intercepted => attempt.once_more(),
            FailureKind::TokenRefused => {
                error!("the Bot API no longer knows this token ({failure}): check TELOXIDE_TOKEN");
                Next::Finished(SendOutcome::Limited(MUCH_LATER))
            }
            FailureKind::OutOfReach => Next::Finished(SendOutcome::Unreachable),
            FailureKind::ChatRefused => {
                self.health.refused.add();
                warn!(chat, "nothing can be sent to this chat now: it is left at that ({failure})");
                Next::Finished(SendOutcome::Done)
            }
            FailureKind::NotModified => Next::Finished(SendOutcome::Done),
            FailureKind::NotEditable if attempt.to.edit.is_some() => Next::Below,
            FailureKind::NotEditable | FailureKind::Rejected => {
                self.health.refused.add();
                if attempt.plain {
                    error!(chat, "the plain sentence was refused too: nothing was sent ({failure})");
                    return Next::Finished(SendOutcome::Done);
                }
                let edited = attempt.to.edit.is_some();
                warn!(chat, edited, "a message was refused: sending the plain sentence ({failure})");
                Next::Plain
            }
        }
    }
}

/// Keeps how one reply is being sent.
struct Attempt {
    to: Destination,
    /// Tells whether the plain sentence is sent in place of the message.
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
}
