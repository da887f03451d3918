//! Formats messages of one language with Fluent.

use std::fmt;

use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use jiff::{civil::Date, fmt::strtime};
use unic_langid::LanguageIdentifier;

use super::{
    message::{Arg, Message},
    phone,
    plurals::{self, Plurals},
    worded::{self, ChatText},
};

/// Is the message that says in which order a date stands, as `strftime` writes it: `%d/%m/%Y`.
pub(super) const DATE_PATTERN: &str = "date-pattern";

/// Holds a language's messages, ready to be filled in from any thread.
pub(super) struct Bundle {
    messages: FluentBundle<FluentResource>,
    right_to_left: bool,
}

impl fmt::Debug for Bundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Bundle")
    }
}

impl Bundle {
    /// Reads the files of a language. What is ill-formed is left out; `lint`
    /// reports it.
    ///
    /// Isolation marks (Unicode Annex 9, FSI and PDI) are put around what is
    /// filled in where the language runs from right to left. In a language from
    /// left to right every name here runs the same way.
    pub fn new<'a>(tag: &LanguageIdentifier, right_to_left: bool, files: impl Iterator<Item = &'a str>) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![tag.clone()]);
        bundle.set_use_isolating(right_to_left);
        // Its name is free: the bundle is new.
        let _ = bundle.add_function(plurals::FUNCTION, Plurals::of(tag).function());
        for text in files {
            let resource = match FluentResource::try_new(text.to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { messages: bundle, right_to_left }
    }

    /// Returns the sentence, or the message's id where there is none.
    pub fn format(&self, message: &Message) -> String {
        worded::unmarked(self.marked(message))
    }

    /// Returns the sentence as a chat shows it.
    pub fn chat_text(&self, message: &Message) -> ChatText {
        worded::chat_text(self.marked(message))
    }

    /// Returns the sentence with marks around somebody else's texts and around addresses.
    fn marked(&self, message: &Message) -> String {
        // A bare name needs no message of its own.
        if let ("verbatim", [(_, Arg::Text(text))]) = (message.id.as_ref(), message.args.as_slice()) {
            return worded::foreign(text);
        }
        let Some(found) = self.messages.get_message(&message.id) else { return message.id.to_string() };
        let attribute = message.attribute.and_then(|name| found.get_attribute(name)).map(|a| a.value());
        let Some(pattern) = attribute.or_else(|| found.value()) else { return message.id.to_string() };
        let mut args = FluentArgs::with_capacity(message.args.len());
        for (name, arg) in &message.args {
            args.set(*name, self.value(arg));
        }
        self.messages.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    fn value(&self, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::Text(text) => worded::foreign(text).into(),
            Arg::Address(address) => worded::address(address).into(),
            Arg::Phone(number) => worded::foreign(&phone::in_order(number, self.right_to_left)).into(),
            Arg::Number(number) => (*number).into(),
            Arg::Date(date) => self.date(*date).into(),
            Arg::Message(message) => self.marked(message).into(),
            Arg::List(messages) => self.join(messages).into(),
        }
    }

    /// Returns a date in the order of the language. Its parts are never filled in one by one:
    /// from right to left they would turn round.
    fn date(&self, date: Date) -> String {
        let pattern = self.format(&Message::new(DATE_PATTERN));
        strtime::format(pattern, date).unwrap_or_else(|_| date.strftime("%d/%m/%Y").to_string())
    }

    fn join(&self, messages: &[Message]) -> String {
        let separator = self.format(&Message::new("list-separator"));
        messages.iter().map(|message| self.marked(message)).collect::<Vec<_>>().join(&separator)
    }
}
