//! Handles updates of a chat: each is a step of the dialogue, and the newest that needs
//! an answer gets one. It is synchronous and sends nothing; a panic in it costs one
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
    queue::QueuedUpdate,
    render,
    reply::{ConversationChange, HandledRun, Reply},
};
use crate::{
    app::SharedContext,
    days,
    dialogue::{Event, Input, News, Reminder, ScreenTarget, Session, Step, step},
    faults,
    locale::{Locale, REFERENCE},
    store::{KeptReminder, NotificationChanges, Reachability},
};

/// Handles a run of updates of one chat and returns what it leads to. `begin` is called
/// with the `seq` of each update before it is handled.
pub(super) fn handle_run(
    context: &SharedContext,
    bot: &str,
    chat: Chat,
    run: &[QueuedUpdate],
    now: Timestamp,
    begin: impl Fn(i64),
) -> HandledRun {
    let before_all = chat.clone();
    let mut handled = HandledRun::nothing(chat);
    let mut puts_position_away = false;
    // Only the last answer is put into words, because the others are not shown.
    let mut shown = None;
    for item in run {
        let Some(incoming) = &item.incoming else { continue };
        begin(item.seq);
        let before = handled.chat.clone();
        let at = days::paris(now);
        match catch_unwind(AssertUnwindSafe(|| apply_update(context, &mut handled, incoming, at))) {
            Ok(Some(next)) => {
                puts_position_away |= matches!(&next, Shown::Step(step) if step.puts_position_away);
                shown = Some((incoming, next));
            }
            Ok(None) => {}
            Err(_) => {
                handled.chat = before;
                handled.panicked.push(item.update);
                shown = Some((incoming, Shown::Failed));
            }
        }
    }
    handled.notification_changes = notification_changes(&before_all, &handled.chat);
    if let Some((incoming, shown)) = shown {
        let made = catch_unwind(AssertUnwindSafe(|| word(context, bot, incoming, &shown, puts_position_away)));
        handled.replies = made.unwrap_or_else(|_| {
            handled.panicked.extend(run.last().map(|item| item.update));
            vec![Reply::sentence(incoming, render::failed(locale_of(context, incoming)))]
        });
    }
    handled
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
                return None;
            }
            chat.typed = Some(typed);
            Event::Text(text)
        }
        IncomingKind::Tap { data, .. } => Event::Tap(data),
        IncomingKind::Position(vicinity) => Event::Position(vicinity),
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
    handled.conversation =
        if chat.session == Session::default() { ConversationChange::Forgotten } else { ConversationChange::Stored };
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
    let locale = context.locales.named(&step.language).unwrap_or_else(|| context.locales.negotiate(None));
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
