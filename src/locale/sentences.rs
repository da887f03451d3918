//! Reads the files of a language message by message: where each stands, its words, and a
//! hash that tells when they change.

use std::collections::BTreeMap;

use fluent_syntax::{ast, parser, serializer};

use super::message::ALSO;
use crate::catalogue::problem::Spot;

/// Maps each message to a hash of what people read of it.
#[derive(Debug, Default)]
pub struct Sentences<'a>(pub BTreeMap<&'a str, u64>);

impl<'a> Sentences<'a> {
    /// Reads the files of a language. Other names that are typed, comments and layout count
    /// for nothing.
    pub fn of(files: impl Iterator<Item = &'a str>) -> Self {
        let mut all = BTreeMap::new();
        for text in files {
            let resource = match parser::parse(text) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            for entry in resource.body {
                let ast::Entry::Message(mut message) = entry else { continue };
                let id = message.id.name;
                message.comment = None;
                message.attributes.retain(|attribute| attribute.id.name != ALSO);
                let alone = ast::Resource { body: vec![ast::Entry::Message(message)] };
                all.insert(id, hash(&serializer::serialize(&alone)));
            }
        }
        Self(all)
    }
}

/// Returns a hash that is the same on every machine (FNV-1a, 64 bits).
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Holds the words of a message, what is filled in aside, and where it stands.
#[derive(Debug)]
pub(crate) struct WordedMessage {
    pub text: String,
    pub spot: Spot,
}

/// Returns the words of every message of files, each given by its path and text.
pub(super) fn worded<'a>(files: impl Iterator<Item = (&'a str, &'a str)>) -> BTreeMap<String, WordedMessage> {
    let mut all = BTreeMap::new();
    for (path, text) in files {
        let resource = match parser::parse(text) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        for entry in &resource.body {
            let ast::Entry::Message(message) = entry else { continue };
            let shown = message.attributes.iter().filter(|attribute| attribute.id.name != ALSO);
            let patterns = message.value.iter().chain(shown.map(|attribute| &attribute.value));
            let mut words = String::new();
            for pattern in patterns {
                write_words(pattern, &mut words);
                words.push('\n');
            }
            let spot = spot(path, text, offset(text, message.id.name));
            all.insert(message.id.name.to_owned(), WordedMessage { text: words, spot });
        }
    }
    all
}

/// Writes the words of every choice.
fn write_words(pattern: &ast::Pattern<&str>, into: &mut String) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => into.push_str(value),
            ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
                for variant in variants {
                    into.push(' ');
                    write_words(&variant.value, into);
                }
            }
            ast::PatternElement::Placeable { expression: ast::Expression::Inline(_) } => into.push_str(" … "),
        }
    }
}

/// Returns where a slice of the text begins, because Fluent's tree borrows from the text.
pub(super) fn offset(text: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

/// Returns the spot of a position in a file.
pub(super) fn spot(path: &str, text: &str, at: usize) -> Spot {
    let before = text.get(..at).unwrap_or(text);
    Spot { file: path.into(), line: 1 + before.matches('\n').count() }
}
