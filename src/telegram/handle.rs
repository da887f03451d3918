//! Handles updates of a chat: each is a step of the dialogue, and the newest that needs
//! an answer gets one. It waits for nothing and sends nothing; a panic in it costs one
//! update, not the program.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    panic::{AssertUnwindSafe, catch_unwind},
};

use jiff::{Timestamp, civil::Date};

use super::{
    chat::Chat,
    incoming::{Incoming, IncomingKind},
    operators,
    queue::Run,
    reply::{ConversationChange, HandledRun, Reply},
};
use crate::{
    app::SharedContext,
    app::render,
    days,
    dialogue::{Event, Input, News, Reminder, ScreenTarget, Session, Step, step},
    faults,
    locale::{Locale, REFERENCE},
    store::{KeptReminder, NotificationChanges, Reachability},
};

/// Handles the updates of a run one after the other.
pub(super) struct Handling {
    before_all: Chat,
    handled: HandledRun,
    puts_position_away: bool,
    /// Holds the last answer, which alone is put into words: the others are not shown.
    shown: Option<(Incoming, Shown)>,
}

impl Handling {
    pub fn of(chat: Chat) -> Self {
        Self { before_all: chat.clone(), handled: HandledRun::nothing(chat), puts_position_away: false, shown: None }
    }

    /// Applies the next update. A panic in that leaves the conversation as it was before it.
    pub fn apply(mut self, context: &SharedContext, update: i64, incoming: Incoming, now: Timestamp) -> Self {
        let before = self.handled.chat.clone();
        let at = days::paris(now);
        match catch_unwind(AssertUnwindSafe(|| apply_update(context, &mut self.handled, &incoming, at))) {
            Ok(Some(next)) => {
                self.puts_position_away |= matches!(&next, Shown::Step(step) if step.puts_position_away);
                self.shown = Some((incoming, next));
            }
            Ok(None) => {}
            Err(_) => {
                self.handled.chat = before;
                self.handled.panicked.push(update);
                self.shown = Some((incoming, Shown::Failed));
            }
        }
        self
    }

    /// Returns what the run leads to, with its answer in words. `bot` is the bot's name;
    /// `run` is what was applied.
    pub fn end(self, context: &SharedContext, bot: &str, run: &Run) -> HandledRun {
        let Self { before_all, mut handled, puts_position_away, shown } = self;
        handled.notification_changes = notification_changes(&before_all, &handled.chat);
        if let Some((incoming, shown)) = shown {
            let made = catch_unwind(AssertUnwindSafe(|| word(context, bot, &incoming, &shown, puts_position_away)));
            handled.replies = made.unwrap_or_else(|_| {
                handled.panicked.extend(run.items.last().map(|item| item.update));
                vec![Reply::sentence(&incoming, render::failed(locale_of(context, &incoming)))]
            });
            if run.is_cut {
                let locale = handled.chat.language.as_deref().and_then(|name| context.locales.named(name));
                let locale = locale.unwrap_or_else(|| locale_of(context, &incoming));
                handled.replies.insert(0, Reply::sentence(&incoming, render::too_many(locale)));
            }
        }
        handled
    }
}

/// Returns what changes in the stored news and reminder, which follow the language.
fn notification_changes(before: &Chat, after: &Chat) -> NotificationChanges {
    let language = || after.language.clone().unwrap_or_else(|| REFERENCE.to_owned());
    let spoken_anew = before.language != after.language;
    let news = |chat: &Chat| match &chat.session.news {
        News::Yes(departement) => Some(departement.as_str().to_owned()),
        News::Unasked | News::Asking(_) | News::Asked | News::Later(_) | News::No => None,
    };
    let reminder = |reminder: &Reminder| KeptReminder {
        due: days::number(reminder.due()),
        language: language(),
        departement: Some(reminder.departement.as_str().to_owned()),
        text: reminder.encode(),
    };
    let wanted = news(after);
    let kept = after.session.reminder.as_ref();
    NotificationChanges {
        // Whoever says no stays unsubscribed, whatever operators undo.
        news: (wanted != news(before)
            || (after.session.news == News::No && before.session.news != News::No)
            || (spoken_anew && wanted.is_some()))
        .then(|| wanted.map(|departement| (departement, language()))),
        reminder: (after.session.reminder != before.session.reminder || (spoken_anew && kept.is_some()))
            .then(|| kept.map(reminder)),
    }
}

/// Holds an answer before it is put into words.
enum Shown {
    Step(Box<Step>),
    PrivateOnly,
    Failed,
}

fn apply_update(context: &SharedContext, handled: &mut HandledRun, incoming: &Incoming, today: Date) -> Option<Shown> {
    let chat = &mut handled.chat;
    let event = match &incoming.what {
        IncomingKind::Group => return Some(Shown::PrivateOnly),
        IncomingKind::Blocked => {
            handled.reach = Reachability::Lost;
            // Whoever unblocks the bot is asked about news again.
            if matches!(chat.session.news, News::Yes(_)) {
                chat.session.news = News::Asked;
            }
            return None;
        }
        IncomingKind::Unblocked => {
            handled.reach = Reachability::Back;
            return None;
        }
        IncomingKind::Text { text, .. } if operators::command(text).is_some() => {
            handled.not_operators += 1;
            return None;
        }
        IncomingKind::Text { text, message, edited } => {
            faults::panic_on(text);
            let typed = (*message, hash(text));
            let is_last = chat.typed.is_some_and(|(last, words)| last == typed.0 && words != typed.1);
            if *edited && !is_last {
                // What was typed earlier is over, unless it now says that somebody is in danger.
                let is_earlier = chat.typed.is_none_or(|(last, _)| last != typed.0);
                if !is_earlier || !raises_alarm(context, Some(text)) {
                    return None;
                }
            } else {
                chat.typed = Some(typed);
            }
            Event::Text(text)
        }
        IncomingKind::Tap { data, .. } => Event::Tap(data),
        IncomingKind::Pinned { around, .. } if raises_alarm(context, Some(around)) => Event::Text(around),
        IncomingKind::Position(vicinity) | IncomingKind::Pinned { vicinity, .. } => Event::Position(vicinity),
        // An album is answered once; only a caption of somebody in danger is heard again.
        IncomingKind::Attachment { album: Some(album), caption, .. }
            if chat.album.as_ref() == Some(album) && !raises_alarm(context, caption.as_deref()) =>
        {
            return None;
        }
        IncomingKind::Attachment { kind, album, caption } => {
            chat.album.clone_from(album);
            Event::Attachment { kind: *kind, caption: caption.as_deref() }
        }
    };
    let input = Input { event, today, language_hint: incoming.language.as_deref() };
    let step = step(context.context(), &chat.session, input);
    chat.session = step.session.clone();
    chat.language = Some(step.language.clone());
    handled.usage.extend(step.counted.iter().cloned());
    if step.forgets {
        handled.conversation = ConversationChange::Forgotten;
        chat.is_stored = false;
    } else if chat.is_stored || chat.session != Session::default() {
        // Of somebody who said nothing yet, nothing is stored.
        let erased = handled.conversation.erases();
        handled.conversation = if erased { ConversationChange::Anew } else { ConversationChange::Stored };
        chat.is_stored = true;
    }
    Some(Shown::Step(Box::new(step)))
}

fn raises_alarm(context: &SharedContext, caption: Option<&str>) -> bool {
    caption.is_some_and(|caption| context.context().catalogue.alarms.raised_by(caption).is_some())
}

fn word(context: &SharedContext, bot: &str, incoming: &Incoming, shown: &Shown, puts_away: bool) -> Vec<Reply> {
    let away = |locale| puts_away.then(|| Reply::sentence(incoming, render::position_put_away(locale)));
    let told =
        |message| away(locale_of(context, incoming)).into_iter().chain([Reply::sentence(incoming, message)]).collect();
    let step = match shown {
        Shown::Step(step) => step,
        Shown::PrivateOnly => return told(render::private_only(locale_of(context, incoming), bot)),
        Shown::Failed => return told(render::failed(locale_of(context, incoming))),
    };
    let locale = context.locales.named(&step.worded_in).unwrap_or_else(|| context.locales.negotiate(None));
    let edit = match (step.placement, &incoming.what) {
        (ScreenTarget::Edit, IncomingKind::Tap { message, .. }) => *message,
        (ScreenTarget::Edit | ScreenTarget::New, _) => None,
    };
    let answer = Reply::new(incoming, edit, render::screen(&step.screen, locale, bot), locale);
    away(locale).into_iter().chain([answer]).collect()
}

fn locale_of<'a>(context: &'a SharedContext, incoming: &Incoming) -> &'a Locale {
    context.locales.negotiate(incoming.language.as_deref())
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
