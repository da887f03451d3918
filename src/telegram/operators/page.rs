//! Builds pages for operators from lines and rows of buttons, put into words last.

use super::action::Tap;
use crate::{
    bot_api::{Html, InlineButton, Keyboard, OutgoingMessage, Style},
    campaigns::{CampaignKind, CampaignState, messages},
    locale::{Arg, Locale, Message},
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
                html.paragraph(*style, &locale.text(message));
            } else {
                html.line(*style, &locale.text(message));
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
    match count {
        0 => Message::new(messages::NOBODY),
        1..5 => Message::new(messages::FEW_PEOPLE),
        _ => number(messages::PEOPLE, "count", count),
    }
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
pub(in crate::telegram) fn title(id: &'static str, campaign: i64, kind: CampaignKind, state: CampaignState) -> Message {
    Message::new(id)
        .text("campaign", &campaign.to_string())
        .message("kind", Message::new(messages::KIND).text("kind", kind.name()))
        .message("state", Message::new(messages::STATE).text("state", state.name()))
}
