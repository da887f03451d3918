//! Builds pages for operators from lines and rows of buttons, put into words last.

use super::{
    action::Tap,
    names::{campaign_named, campaign_on_button},
};
use crate::{
    bot_api::{Html, InlineButton, Keyboard, OutgoingMessage, Style},
    campaigns::{ShownCount, messages},
    days,
    locale::{Arg, Locale, Message},
    store::CampaignRow,
};

/// Holds what one message shows to an operator.
#[derive(Debug, Clone, Default)]
pub(in crate::telegram) struct OperatorPage {
    lines: Vec<(Style, Message)>,
    rows: Vec<Vec<(Message, Tap)>>,
}

impl OperatorPage {
    /// Adds a line of text.
    pub fn line(mut self, message: Message) -> Self {
        self.lines.push((Style::Plain, message));
        self
    }

    /// Adds a line in bold.
    pub fn title(mut self, message: Message) -> Self {
        self.lines.push((Style::Bold, message));
        self
    }

    /// Adds a line in italics above all others.
    pub fn notice(mut self, message: Message) -> Self {
        self.lines.insert(0, (Style::Italic, message));
        self
    }

    /// Adds a button in a row of its own.
    pub fn button(mut self, label: Message, tap: Tap) -> Self {
        self.rows.push(vec![(label, tap)]);
        self
    }

    /// Adds buttons in rows of two.
    pub fn buttons(mut self, buttons: impl IntoIterator<Item = (Message, Tap)>) -> Self {
        let all: Vec<_> = buttons.into_iter().collect();
        self.rows.extend(all.chunks(2).map(<[_]>::to_vec));
        self
    }

    pub fn render(&self, locale: &Locale) -> OutgoingMessage {
        let mut html = Html::new(locale.is_right_to_left());
        for (at, (style, message)) in self.lines.iter().enumerate() {
            if at == 0 || *style != Style::Plain {
                html.paragraph(*style, &locale.chat_text(message));
            } else {
                html.line(*style, &locale.chat_text(message));
            }
        }
        let button = |(label, tap): &(Message, Tap)| InlineButton::callback(locale.text(label), tap.to_string());
        let rows = self.rows.iter().map(|row| row.iter().map(button).collect());
        OutgoingMessage::html(html.finish(), Keyboard::inline(rows))
    }
}

/// Returns a message with a number as its argument `$name`.
pub(in crate::telegram) fn number(id: &'static str, name: &'static str, number: u64) -> Message {
    Message::new(id).with(name, Arg::Number(usize::try_from(number).unwrap_or(usize::MAX)))
}

/// Returns a number of people in words; one to four are called a few.
pub(in crate::telegram) fn people(count: u64) -> Message {
    match ShownCount::of(count) {
        ShownCount::Nobody => Message::new(messages::NOBODY),
        ShownCount::Few => Message::new(messages::FEW_PEOPLE),
        ShownCount::Exact(count) => number(messages::PEOPLE, "count", count),
    }
}

/// Returns a number of people, or of what they did, without a noun; one to four are not
/// told apart.
pub(in crate::telegram) fn counted(count: u64) -> Arg {
    match ShownCount::of(count) {
        ShownCount::Nobody => Arg::Number(0),
        ShownCount::Few => Arg::Message(Box::new(Message::new(messages::FEW))),
        ShownCount::Exact(count) => Arg::Number(usize::try_from(count).unwrap_or(usize::MAX)),
    }
}

/// Returns a moment in Unix seconds as the time in Paris, which is named.
pub(in crate::telegram) fn time(seconds: i64) -> Message {
    Message::new(messages::TIME).text("time", &days::paris_time(seconds))
}

/// Returns a duration in words, in the largest unit that is precise enough.
pub(in crate::telegram) fn duration(seconds: u64) -> Message {
    match seconds {
        0..120 => number(messages::DURATION_SECONDS, "count", seconds),
        120..7200 => number(messages::DURATION_MINUTES, "count", seconds.div_ceil(60)),
        _ => number(messages::DURATION_HOURS, "count", seconds.div_ceil(3600)),
    }
}

/// Returns the heading of a campaign's pages.
pub(in crate::telegram) fn title(row: &CampaignRow) -> Message {
    described(messages::TITLE, campaign_named(row), row)
}

/// Returns the label of a campaign in a list.
pub(in crate::telegram) fn listed(row: &CampaignRow) -> Message {
    described(messages::LISTED, campaign_on_button(row), row)
}

fn described(id: &'static str, campaign: Message, row: &CampaignRow) -> Message {
    Message::new(id)
        .message("campaign", campaign)
        .message("kind", Message::new(messages::KIND).text("kind", row.kind.name()))
        .message("state", Message::new(messages::STATE).text("state", row.state.name()))
}
