//! Reads a table whose keys are asked for one by one. A key that nobody asked
//! for is a mistake, and is reported with its line.

use jiff::civil::Date;
use toml_span::{
    Span, Value,
    value::{Table as RawTable, ValueInner},
};

use super::{
    file::{File, Located},
    syntax::syntax,
};
use crate::catalogue::problem::{Problems, Spot, did_you_mean};

/// Holds a table whose keys are asked for one by one; [`TomlTable::finish`]
/// reports the others.
pub(crate) struct TomlTable<'a> {
    pub(super) file: File<'a>,
    pub(super) span: Span,
    pub(super) raw: RawTable<'a>,
    pub(super) known: Vec<&'static str>,
}

impl<'a> File<'a> {
    /// Returns the file's outermost table, or reports why the file is no TOML.
    pub fn parse(&self, problems: &mut Problems) -> Option<TomlTable<'a>> {
        match toml_span::parse(self.text) {
            Ok(value) => self.as_table(value, problems),
            Err(error) => {
                problems.at(&self.spot(error.span), syntax(&error));
                None
            }
        }
    }

    pub(super) fn as_table(&self, mut value: Value<'a>, problems: &mut Problems) -> Option<TomlTable<'a>> {
        match value.take() {
            ValueInner::Table(raw) => Some(TomlTable { file: self.clone(), span: value.span, raw, known: Vec::new() }),
            other => {
                problems.at(&self.spot(value.span), format!("expected a table, found {}", other.type_str()));
                None
            }
        }
    }
}

impl<'a> TomlTable<'a> {
    /// Returns where the table begins.
    pub fn spot(&self) -> Spot {
        self.file.spot(self.span)
    }

    /// Returns the value of a key, which counts as asked for from now on.
    pub(super) fn value_of(&mut self, key: &'static str) -> Option<Value<'a>> {
        self.known.push(key);
        self.raw.remove(key)
    }

    fn missing(&self, key: &str, problems: &mut Problems) {
        problems.at(&self.spot(), format!("`{key}` is missing: add it"));
    }

    pub(super) fn as_text(&self, mut value: Value<'a>, key: &str, problems: &mut Problems) -> Option<Located<String>> {
        let spot = self.file.spot(value.span);
        match value.take() {
            ValueInner::String(text) => Some(Located { value: text.into_owned(), spot }),
            other => {
                let advice = match other {
                    ValueInner::Integer(_) => ": a code is text, write it in quotes",
                    _ => ": write it in quotes",
                };
                problems.at(&spot, format!("`{key}` must be a text, found {}{advice}", other.type_str()));
                None
            }
        }
    }

    /// Returns a text that may be absent.
    pub fn text(&mut self, key: &'static str, problems: &mut Problems) -> Option<Located<String>> {
        let value = self.value_of(key)?;
        self.as_text(value, key, problems)
    }

    /// Returns a text, and reports it where it is absent.
    pub fn required(&mut self, key: &'static str, problems: &mut Problems) -> Option<Located<String>> {
        let Some(value) = self.value_of(key) else {
            self.missing(key, problems);
            return None;
        };
        self.as_text(value, key, problems)
    }

    /// Returns a mark, which is absent or `true`.
    pub fn mark(&mut self, key: &'static str, problems: &mut Problems) -> bool {
        self.boolean(key, false, problems)
    }

    /// Returns `true` or `false`, or the given value where the key is absent.
    pub fn boolean(&mut self, key: &'static str, absent: bool, problems: &mut Problems) -> bool {
        let Some(mut value) = self.value_of(key) else { return absent };
        match value.take() {
            ValueInner::Boolean(flag) => flag,
            other => {
                problems.at(
                    &self.file.spot(value.span),
                    format!("`{key}` must be true or false, found {}", other.type_str()),
                );
                absent
            }
        }
    }

    /// Returns a day, written as `"2026-04-29"`, that may be absent.
    pub fn date(&mut self, key: &'static str, problems: &mut Problems) -> Option<Located<Date>> {
        let text = self.text(key, problems)?;
        let Ok(value) = text.value.parse::<Date>() else {
            problems.at(&text.spot, format!("`{}` is no date: write `{key}` as \"YYYY-MM-DD\"", text.value));
            return None;
        };
        Some(Located { value, spot: text.spot })
    }

    /// Returns a day, and reports it where it is absent.
    pub fn required_date(&mut self, key: &'static str, problems: &mut Problems) -> Option<Date> {
        if !self.raw.contains_key(key) {
            self.known.push(key);
            self.missing(key, problems);
            return None;
        }
        self.date(key, problems).map(|placed| placed.value)
    }

    /// Returns a table that may be absent.
    pub fn table(&mut self, key: &'static str, problems: &mut Problems) -> Option<TomlTable<'a>> {
        let value = self.value_of(key)?;
        self.file.clone().as_table(value, problems)
    }

    /// Returns a table, and reports it where it is absent.
    pub fn required_table(&mut self, key: &'static str, problems: &mut Problems) -> Option<TomlTable<'a>> {
        if !self.raw.contains_key(key) {
            self.known.push(key);
            self.missing(key, problems);
            return None;
        }
        self.table(key, problems)
    }

    /// Returns whether a key stands there that nobody has asked for yet.
    pub fn has(&self, key: &str) -> bool {
        self.raw.contains_key(key)
    }

    /// Reports every key that nobody asked for.
    pub fn finish(self, problems: &mut Problems) {
        for key in self.raw.keys() {
            problems.at(
                &self.file.spot(key.span),
                format!(
                    "unknown key `{}`{}; here may stand: {}",
                    key.name,
                    did_you_mean(&key.name, self.known.iter().copied()),
                    self.known.join(", ")
                ),
            );
        }
    }
}
