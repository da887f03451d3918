//! Formats messages of one language with Fluent.

use std::fmt;

use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use super::message::{ALSO, Arg, Message};

/// Holds a language's messages, ready to be filled in from any thread.
pub(super) struct Bundle(FluentBundle<FluentResource>);

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
    pub fn new<'a>(tag: &LanguageIdentifier, isolate: bool, files: impl Iterator<Item = &'a str>) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![tag.clone()]);
        bundle.set_use_isolating(isolate);
        for text in files {
            let resource = match FluentResource::try_new(text.to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self(bundle)
    }

    /// Returns the sentence, or the message's id where there is none.
    pub fn format(&self, message: &Message) -> String {
        // A bare name needs no message of its own.
        if let ("verbatim", [(_, Arg::Text(text))]) = (message.id.as_ref(), message.args.as_slice()) {
            return text.clone();
        }
        let Some(found) = self.0.get_message(&message.id) else { return message.id.to_string() };
        let attribute = message.attribute.and_then(|name| found.get_attribute(name)).map(|a| a.value());
        let Some(pattern) = attribute.or_else(|| found.value()) else { return message.id.to_string() };
        let mut args = FluentArgs::with_capacity(message.args.len());
        for (name, arg) in &message.args {
            args.set(*name, self.value(arg));
        }
        self.0.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    /// Returns what the attribute `also` of a message holds.
    pub fn also(&self, id: &str) -> Option<String> {
        let attribute = self.0.get_message(id)?.get_attribute(ALSO)?;
        Some(self.0.format_pattern(attribute.value(), None, &mut Vec::new()).into_owned())
    }

    fn value(&self, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::Text(text) => text.clone().into(),
            Arg::Number(number) => (*number).into(),
            Arg::Date(date) => date.strftime("%d/%m/%Y").to_string().into(),
            Arg::Message(message) => self.format(message).into(),
            Arg::List(messages) => self.join(messages).into(),
        }
    }

    fn join(&self, messages: &[Message]) -> String {
        let separator = self.format(&Message::new("list-separator"));
        messages.iter().map(|message| self.format(message)).collect::<Vec<_>>().join(&separator)
    }
}
