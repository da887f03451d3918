//! Sends one reply and decides what each refusal means (Bot API, "Making requests").
//! After a 429 it returns how long the caller must wait, and holds nothing meanwhile.

use std::time::Duration;

use teloxide::payloads::GetMe;
use tokio::time::sleep;
use tracing::{error, warn};

use super::{back_off::BackOff, bot::Bot, reply::Reply};
use crate::{
    bot_api::{Destination, Failure, FailureKind, GroupMember, OutgoingMessage, Request},
    faults::{self, FaultPoint},
};

/// A failed edit is repeated after this time.
const ONCE_MORE: Duration = Duration::from_millis(500);
/// A reply is put off for this time while the token is refused; if that lasts, the program
/// ends.
const TOKEN_AGAIN: Duration = Duration::from_secs(2);

/// After an error of Telegram's servers it is asked no sooner whether it answers: one method may
/// be out of order for some seconds while others work.
pub(super) const SERVER_AGAIN: BackOff = BackOff::new(Duration::from_secs(3), Duration::from_secs(30));

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
    /// Another instance answers the chat now.
    Lost,
}

/// Tells what to do after a failed request.
enum Next {
    Finished(SendOutcome),
    /// A lesser form of the reply is sent.
    Lesser(OutgoingMessage),
    Again(Duration),
    /// The same is sent a last time, once Telegram answers again; holds when that is asked.
    OnceTelegramAnswers(BackOff),
}

impl Bot {
    /// Sends a reply to its chat. `risked` keeps from one call to the next that a new
    /// message may have arrived already: it is then repeated only once. `lease` is the number
    /// under which this instance answers the chat, where several share the store.
    pub(super) async fn send_reply(&self, answer: &Reply, lease: Option<i64>, risked: &mut bool) -> SendOutcome {
        let mut attempt = Attempt { to: self.threads.taken(answer.to), failed: false, back_off: BackOff::default() };
        let mut lesser = None;
        loop {
            let Some(turn) = self.unless_closing(self.limiter.acquire_reply(answer.to.chat)).await else {
                return SendOutcome::Stopped;
            };
            // Nothing but what is on its way leaves once another instance may answer.
            match self.unless_closing(self.store.holds(lease)).await {
                None => return SendOutcome::Stopped,
                Some(false) => return SendOutcome::Lost,
                Some(true) => {}
            }
            self.store.count_reply(self.deliveries.pace.per_second);
            faults::pass(FaultPoint::BeforeSend);
            let message = lesser.as_ref().unwrap_or(&answer.message);
            let result = self.client.call(message.to(attempt.to)).await;
            turn.ended(&result);
            faults::pass(FaultPoint::AfterSend);
            let next = match result {
                Ok(()) => return SendOutcome::Done,
                Err(failure) => self.after(answer, message, &failure, &mut attempt, risked),
            };
            match next {
                Next::Finished(sent) => return sent,
                Next::Lesser(message) => lesser = Some(message),
                Next::Again(wait) => {
                    if self.unless_closing(sleep(wait)).await.is_none() {
                        return SendOutcome::Stopped;
                    }
                }
                Next::OnceTelegramAnswers(asking) => {
                    if Box::pin(self.unless_closing(self.telegram_answers(asking))).await.is_none() {
                        return SendOutcome::Stopped;
                    }
                }
            }
        }
    }

    /// Waits until Telegram answers a request that changes nothing. A message that may have
    /// arrived is sent only once more, so that must not be lost on the same trouble.
    pub(super) async fn telegram_answers(&self, mut asking: BackOff) {
        loop {
            sleep(asking.wait()).await;
            let answer = self.client.call(Request::new(&GetMe::new())).await;
            if !answer.is_err_and(|failure| failure.is_passing()) {
                return;
            }
        }
    }

    fn after(
        &self,
        answer: &Reply,
        refused: &OutgoingMessage,
        failure: &Failure,
        attempt: &mut Attempt,
        risked: &mut bool,
    ) -> Next {
        let chat = answer.to.chat;
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
            FailureKind::Unanswered => Next::OnceTelegramAnswers(BackOff::default()),
            FailureKind::ServerError => Next::OnceTelegramAnswers(SERVER_AGAIN),
            FailureKind::TooManyRequests { wait } => {
                self.health.limited.add();
                Next::Finished(SendOutcome::Limited(wait))
            }
            FailureKind::Intercepted => attempt.once_more(),
            FailureKind::TokenRefused => {
                // Whether it is withdrawn is found out where updates are received.
                Next::Finished(SendOutcome::Limited(TOKEN_AGAIN))
            }
            FailureKind::OutOfReach => Next::Finished(SendOutcome::Unreachable),
            FailureKind::ChatRefused => {
                self.health.refused.add();
                warn!(chat, "nothing can be sent to this chat now: it is left at that ({failure})");
                Next::Finished(SendOutcome::Done)
            }
            FailureKind::NotModified => Next::Finished(SendOutcome::Done),
            kind @ (FailureKind::NotEditable
            | FailureKind::ThreadRefused
            | FailureKind::FormattingRefused
            | FailureKind::KeyboardRefused
            | FailureKind::Rejected) => {
                self.health.refused.add();
                if kind == FailureKind::ThreadRefused {
                    self.threads.refused(attempt.to);
                }
                if let Some((step, lesser)) =
                    attempt.step_down(&answer.fallback(&self.context().locales), refused, kind)
                {
                    warn!(chat, "a message was refused: sending it {step} ({failure})");
                    Next::Lesser(lesser)
                } else {
                    error!(chat, "the plain sentence was refused too: nothing was sent ({failure})");
                    Next::Finished(SendOutcome::Done)
                }
            }
        }
    }
}

/// Keeps how one reply is being sent.
struct Attempt {
    to: Destination,
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

    /// Gives up one thing that may be why a message is refused: that one person alone sees it,
    /// its topic, the message in whose place it stands, its buttons, its formatting, both, and
    /// last its words. What answers a hidden question stays hidden. Returns what is sent now and
    /// how; `None` where nothing is left to give up.
    fn step_down(
        &mut self,
        fallback: &OutgoingMessage,
        refused: &OutgoingMessage,
        kind: FailureKind,
    ) -> Option<(&'static str, OutgoingMessage)> {
        let about_the_message = matches!(kind, FailureKind::FormattingRefused | FailureKind::KeyboardRefused);
        // What is for one person stays so while something else may be the reason.
        if kind == FailureKind::ThreadRefused && self.to.thread.is_some() {
            return Some(self.without_topic(refused));
        }
        if let Some(asker) = self.to.asker.filter(|asker| asker.question.is_some() || !asker.is_hidden)
            && !about_the_message
        {
            self.to.asker = asker.is_hidden.then_some(GroupMember { question: None, ..asker });
            return Some(("in another way", refused.clone()));
        }
        // An edit does not name its topic.
        if self.to.thread.is_some() && self.to.edit.is_none() && !about_the_message {
            return Some(self.without_topic(refused));
        }
        if self.to.edit.is_some() && !about_the_message {
            self.to.edit = None;
            return Some(("as a new message", refused.clone()));
        }
        let without_keyboard = refused.without_keyboard();
        if kind == FailureKind::KeyboardRefused && without_keyboard != *refused {
            return Some(("without its buttons", without_keyboard));
        }
        let unformatted = refused.unformatted();
        if unformatted != *refused && unformatted != *fallback {
            return Some(("without its formatting", unformatted));
        }
        if refused == fallback {
            return None;
        }
        if without_keyboard != *refused {
            return Some(("in plain text without its buttons", without_keyboard));
        }
        self.to = Destination { thread: None, edit: None, ..self.to };
        Some(("as one plain sentence", fallback.clone()))
    }
    fn without_topic(&mut self, refused: &OutgoingMessage) -> (&'static str, OutgoingMessage) {
        self.to = Destination { thread: None, edit: None, ..self.to };
        ("without its topic", refused.clone())
    }
}
