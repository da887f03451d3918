//! Describes a sentence to be said: its message and what is filled in. The
//! wording comes later.

use compact_str::CompactString;
use jiff::civil::Date;

/// Names the attribute that lists other names of a message, which are understood and never
/// shown.
pub(super) const ALSO: &str = "also";

/// Holds a message id with its arguments.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Message {
    /// Is the Fluent id.
    pub id: CompactString,
    /// Names an attribute of that message, which is tried before its value.
    pub attribute: Option<&'static str>,
    /// Holds the arguments by name.
    pub args: Vec<(&'static str, Arg)>,
}

/// Is what fills a variable.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Arg {
    /// Holds a name or title, which is shown as it is.
    Text(String),
    /// Holds an address of a page or a mailbox, which a chat opens. No direction mark ever
    /// stands in it.
    Address(String),
    /// Holds a telephone number as it is printed; its groups stay in order and in one line.
    Phone(String),
    /// Holds a count.
    Number(usize),
    /// Holds a day, which is shown as 29/04/2026 in every language.
    Date(Date),
    /// Holds a sentence within the sentence.
    Message(Box<Message>),
    /// Holds several sentences, with the language's own separators between
    /// them.
    List(Vec<Message>),
}

impl Message {
    /// Makes a message without arguments.
    pub(crate) const fn new(id: &'static str) -> Self {
        Self::with_id(CompactString::const_new(id))
    }

    /// Makes a message without arguments, whose id is made of those of the data.
    pub(crate) const fn with_id(id: CompactString) -> Self {
        Self { id, attribute: None, args: Vec::new() }
    }

    /// Makes a message that is only a name or title.
    pub(crate) fn verbatim(text: &str) -> Self {
        Self::new("verbatim").text("text", text)
    }

    /// Returns whether this message, or one within it, has the id.
    pub(crate) fn says(&self, id: &str) -> bool {
        self.id == id
            || self.args.iter().any(|(_, arg)| match arg {
                Arg::Message(message) => message.says(id),
                Arg::List(messages) => messages.iter().any(|message| message.says(id)),
                Arg::Text(_) | Arg::Address(_) | Arg::Phone(_) | Arg::Number(_) | Arg::Date(_) => false,
            })
    }

    /// Fills in a name or title.
    #[must_use]
    pub(crate) fn text(mut self, name: &'static str, text: &str) -> Self {
        self.args.push((name, Arg::Text(text.to_owned())));
        self
    }

    /// Fills in any kind of argument.
    #[must_use]
    pub(crate) fn with(mut self, name: &'static str, arg: Arg) -> Self {
        self.args.push((name, arg));
        self
    }

    /// Fills in another message.
    #[must_use]
    pub(crate) fn message(self, name: &'static str, message: Message) -> Self {
        self.with(name, Arg::Message(Box::new(message)))
    }

    /// Prefers the short form, where the message has one.
    #[must_use]
    pub(crate) fn short(mut self) -> Self {
        self.attribute = Some("short");
        self
    }
}
