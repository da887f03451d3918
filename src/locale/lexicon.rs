//! Holds what all languages call their short messages, so that what somebody types is found
//! in any language, and none has to be read whole for it.

use std::collections::HashMap;

use fluent_syntax::{ast, parser};

use super::{message::ALSO, sentences::offset};
use crate::fold::fold;

/// A message that is longer, in bytes, is a sentence, which nobody types.
const LONGEST: usize = 200;

/// Maps names to messages and messages to names, over all languages.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    /// Maps an other name, folded, to the ids of the messages that have it.
    called: HashMap<Box<str>, Vec<Box<str>>>,
    /// Maps the id of a message to what each language shows for it, its short form too.
    shown: HashMap<Box<str>, Vec<Box<str>>>,
    /// Maps the id of a message to its other names.
    others: HashMap<Box<str>, Vec<Box<str>>>,
}

impl Lexicon {
    /// Reads the files of all languages. What holds a variable is no name.
    pub fn of<'a>(files: impl Iterator<Item = &'a str>) -> Self {
        let mut lexicon = Self::default();
        for text in files {
            let resource = match parser::parse(text) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            for entry in &resource.body {
                if let ast::Entry::Message(message) = entry {
                    lexicon.add(message);
                }
            }
        }
        lexicon
    }

    fn add(&mut self, message: &ast::Message<&str>) {
        let id = message.id.name;
        if let Some(name) = message.value.as_ref().and_then(plain).filter(|name| name.len() <= LONGEST) {
            add(&mut self.shown, id, &name);
        }
        for attribute in &message.attributes {
            let Some(text) = plain(&attribute.value) else { continue };
            if attribute.id.name != ALSO {
                add(&mut self.shown, id, &text);
                continue;
            }
            for name in listed(&text) {
                add(&mut self.others, id, name);
                let folded = fold(name);
                if !folded.is_empty() {
                    add(&mut self.called, &folded, id);
                }
            }
        }
    }

    /// Returns the ids of the messages that have this other name, folded, in any language.
    pub fn called(&self, folded: &str) -> &[Box<str>] {
        self.called.get(folded).map(Vec::as_slice).unwrap_or_default()
    }

    /// Returns what every language shows for a short message, its short forms too.
    pub fn shown(&self, id: &str) -> impl Iterator<Item = &str> {
        self.shown.get(id).into_iter().flatten().map(AsRef::as_ref)
    }

    /// Returns the other names of a message in every language.
    pub fn others(&self, id: &str) -> impl Iterator<Item = &str> {
        self.others.get(id).into_iter().flatten().map(AsRef::as_ref)
    }
}

/// Returns the names of a list, as the attribute `also` writes it.
fn listed(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', '،']).map(str::trim).filter(|name| !name.is_empty())
}

fn add(names: &mut HashMap<Box<str>, Vec<Box<str>>>, key: &str, name: &str) {
    let known = match names.get_mut(key) {
        Some(known) => known,
        None => names.entry(key.into()).or_default(),
    };
    if known.iter().all(|known| known.as_ref() != name) {
        known.push(name.into());
    }
}

/// Returns the value of one message in files, each read no further than needed.
pub(super) fn value<'a>(files: impl Iterator<Item = &'a str>, id: &str) -> Option<String> {
    let of_file = |text: &'a str| {
        let begins = |line: &&str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
        let line = text.lines().find(begins)?;
        let at = offset(text, line);
        let end = text[at + line.len()..].find("\n\n").map_or(text.len(), |end| at + line.len() + end);
        let (Ok(resource) | Err((resource, _))) = parser::parse(&text[at..end]);
        match resource.body.into_iter().next()? {
            ast::Entry::Message(message) => message.value.as_ref().and_then(plain),
            _ => None,
        }
    };
    files.filter_map(of_file).last()
}

/// Returns a text that is the same whatever is filled in; `None` where something is.
fn plain(pattern: &ast::Pattern<&str>) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value }
            | ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }),
            } => text.push_str(value),
            ast::PatternElement::Placeable { .. } => return None,
        }
    }
    Some(text)
}
