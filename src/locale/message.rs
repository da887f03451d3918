//! A sentence to be said: its id and what is filled in. Wording comes later.

use std::borrow::Cow;

use jiff::civil::Date;

/// A message id with its arguments.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// The Fluent id.
    pub id: Cow<'static, str>,
    /// An attribute of that message, tried before its value.
    pub attribute: Option<&'static str>,
    /// Arguments by name.
    pub args: Vec<(&'static str, Arg)>,
}

/// What fills a variable.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// A name or title, shown as it is.
    Text(String),
    /// A count.
    Number(usize),
    /// A day, shown as 29/04/2026 in every language.
    Date(Date),
    /// A sentence within the sentence.
    Message(Box<Message>),
    /// Several, between the language's own separators.
    List(Vec<Message>),
}

impl Message {
    /// A message without arguments.
    pub fn new(id: impl Into<Cow<'static, str>>) -> Self {
        Self { id: id.into(), attribute: None, args: Vec::new() }
    }

    /// A bare name or title.
    pub fn verbatim(text: &str) -> Self {
        Self::new("verbatim").text("text", text)
    }

    /// Fills in a name or title.
    #[must_use]
    pub fn text(mut self, name: &'static str, text: &str) -> Self {
        self.args.push((name, Arg::Text(text.to_owned())));
        self
    }

    /// Fills in anything.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: Arg) -> Self {
        self.args.push((name, arg));
        self
    }

    /// Fills in another message.
    #[must_use]
    pub fn message(self, name: &'static str, message: Message) -> Self {
        self.with(name, Arg::Message(Box::new(message)))
    }

    /// Prefers the short form, where the message has one.
    #[must_use]
    pub fn short(mut self) -> Self {
        self.attribute = Some("short");
        self
    }
}
