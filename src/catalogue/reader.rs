//! Reads TOML into tables whose every mistake is told with its line. A mistake
//! never stops the reading of what stands beside it.

use std::sync::Arc;

use jiff::civil::Date;
use toml_span::{
    Error, ErrorKind, Span, Value,
    value::{Key, Table as RawTable, ValueInner},
};

use super::problem::{Problems, Spot, did_you_mean};

/// One file while it is read.
#[derive(Clone)]
pub(crate) struct File<'a> {
    name: Arc<str>,
    text: &'a str,
    line_ends: Arc<[usize]>,
}

/// A value and where it stands.
pub(crate) struct Placed<T> {
    pub value: T,
    pub spot: Spot,
}

/// A table whose keys are taken one by one; [`TomlTable::finish`] reports the rest.
pub(crate) struct TomlTable<'a> {
    file: File<'a>,
    span: Span,
    raw: RawTable<'a>,
    known: Vec<&'static str>,
}

impl<'a> File<'a> {
    pub fn new(name: &str, text: &'a str) -> Self {
        let line_ends = text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(at, _)| at).collect();
        Self { name: name.into(), text, line_ends }
    }

    fn spot(&self, span: Span) -> Spot {
        Spot { file: self.name.clone(), line: 1 + self.line_ends.partition_point(|end| *end < span.start) }
    }

    /// The file's outermost table, or nothing when it is no TOML.
    pub fn parse(&self, problems: &mut Problems) -> Option<TomlTable<'a>> {
        match toml_span::parse(self.text) {
            Ok(value) => self.table(value, problems),
            Err(error) => {
                problems.at(&self.spot(error.span), syntax(&error));
                None
            }
        }
    }

    fn table(&self, mut value: Value<'a>, problems: &mut Problems) -> Option<TomlTable<'a>> {
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
    /// Where the table begins.
    pub fn spot(&self) -> Spot {
        self.file.spot(self.span)
    }

    fn take(&mut self, key: &'static str) -> Option<Value<'a>> {
        self.known.push(key);
        self.raw.remove(key)
    }

    fn missing(&self, key: &str, problems: &mut Problems) {
        problems.at(&self.spot(), format!("`{key}` is missing: add it"));
    }

    fn as_text(&self, mut value: Value<'a>, key: &str, problems: &mut Problems) -> Option<Placed<String>> {
        let spot = self.file.spot(value.span);
        match value.take() {
            ValueInner::String(text) => Some(Placed { value: text.into_owned(), spot }),
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

    /// A text that may be absent.
    pub fn text(&mut self, key: &'static str, problems: &mut Problems) -> Option<Placed<String>> {
        let value = self.take(key)?;
        self.as_text(value, key, problems)
    }

    /// A text that must be there.
    pub fn required(&mut self, key: &'static str, problems: &mut Problems) -> Option<Placed<String>> {
        let Some(value) = self.take(key) else {
            self.missing(key, problems);
            return None;
        };
        self.as_text(value, key, problems)
    }

    /// A mark that is absent or `true`.
    pub fn mark(&mut self, key: &'static str, problems: &mut Problems) -> bool {
        self.choice_of(key, false, problems)
    }

    /// `true` or `false`, or this when it is absent.
    pub fn choice_of(&mut self, key: &'static str, absent: bool, problems: &mut Problems) -> bool {
        let Some(mut value) = self.take(key) else { return absent };
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

    /// A day as `"2026-04-29"`.
    pub fn date(&mut self, key: &'static str, problems: &mut Problems) -> Option<Placed<Date>> {
        let text = self.text(key, problems)?;
        let Ok(value) = text.value.parse::<Date>() else {
            problems.at(&text.spot, format!("`{}` is no date: write `{key}` as \"YYYY-MM-DD\"", text.value));
            return None;
        };
        Some(Placed { value, spot: text.spot })
    }

    /// A day that must be there.
    pub fn required_date(&mut self, key: &'static str, problems: &mut Problems) -> Option<Date> {
        if !self.raw.contains_key(key) {
            self.known.push(key);
            self.missing(key, problems);
            return None;
        }
        self.date(key, problems).map(|placed| placed.value)
    }

    /// A list of texts; empty when absent.
    pub fn texts(&mut self, key: &'static str, problems: &mut Problems) -> Vec<Placed<String>> {
        let mut texts = Vec::new();
        for item in self.items(key, problems) {
            texts.extend(self.as_text(item, key, problems));
        }
        texts
    }

    fn items(&mut self, key: &'static str, problems: &mut Problems) -> Vec<Value<'a>> {
        let Some(mut value) = self.take(key) else { return Vec::new() };
        match value.take() {
            ValueInner::Array(items) => items,
            other => {
                problems.at(
                    &self.file.spot(value.span),
                    format!("`{key}` must be a list in [ ], found {}", other.type_str()),
                );
                Vec::new()
            }
        }
    }

    /// The tables of a list; empty when absent.
    pub fn tables(&mut self, key: &'static str, problems: &mut Problems) -> Vec<TomlTable<'a>> {
        let items = self.items(key, problems);
        let file = self.file.clone();
        items.into_iter().filter_map(|item| file.table(item, problems)).collect()
    }

    /// The items of a list in which a bare text stands for a table with only
    /// that key.
    pub fn tables_or_texts(
        &mut self,
        key: &'static str,
        bare: &'static str,
        problems: &mut Problems,
    ) -> Vec<TomlTable<'a>> {
        let items = self.items(key, problems);
        let file = self.file.clone();
        let mut tables = Vec::new();
        for mut item in items {
            let span = item.span;
            match item.take() {
                ValueInner::String(text) => {
                    let mut raw = RawTable::new();
                    raw.insert(Key { name: bare.into(), span }, Value::with_span(ValueInner::String(text), span));
                    tables.push(TomlTable { file: file.clone(), span, raw, known: Vec::new() });
                }
                other => {
                    item.set(other);
                    tables.extend(file.table(item, problems));
                }
            }
        }
        tables
    }

    /// A table that may be absent.
    pub fn table(&mut self, key: &'static str, problems: &mut Problems) -> Option<TomlTable<'a>> {
        let value = self.take(key)?;
        self.file.clone().table(value, problems)
    }

    /// A table that must be there.
    pub fn required_table(&mut self, key: &'static str, problems: &mut Problems) -> Option<TomlTable<'a>> {
        if !self.raw.contains_key(key) {
            self.known.push(key);
            self.missing(key, problems);
            return None;
        }
        self.table(key, problems)
    }

    /// Whether a key stands there and has not been taken.
    pub fn has(&self, key: &str) -> bool {
        self.raw.contains_key(key)
    }

    /// Keys with text values, whatever the keys are.
    pub fn all_texts(mut self, problems: &mut Problems) -> Vec<(Placed<String>, Placed<String>)> {
        let mut pairs = Vec::new();
        for (key, value) in std::mem::take(&mut self.raw) {
            let name = Placed { value: key.name.to_string(), spot: self.file.spot(key.span) };
            if let Some(text) = self.as_text(value, &name.value, problems) {
                pairs.push((name, text));
            }
        }
        pairs
    }

    /// Keys with table values, whatever the keys are.
    pub fn all_tables(mut self, problems: &mut Problems) -> Vec<(Placed<String>, TomlTable<'a>)> {
        let mut pairs = Vec::new();
        for (key, value) in std::mem::take(&mut self.raw) {
            let name = Placed { value: key.name.to_string(), spot: self.file.spot(key.span) };
            if let Some(table) = self.file.table(value, problems) {
                pairs.push((name, table));
            }
        }
        pairs
    }

    /// Keys with lists of texts, whatever the keys are.
    pub fn all_lists(mut self, problems: &mut Problems) -> Vec<(Placed<String>, Vec<Placed<String>>)> {
        let mut pairs = Vec::new();
        for (key, mut value) in std::mem::take(&mut self.raw) {
            let name = Placed { value: key.name.to_string(), spot: self.file.spot(key.span) };
            match value.take() {
                ValueInner::Array(items) => {
                    let texts =
                        items.into_iter().filter_map(|item| self.as_text(item, &name.value, problems)).collect();
                    pairs.push((name, texts));
                }
                other => problems
                    .at(&name.spot, format!("`{}` must be a list in [ ], found {}", name.value, other.type_str())),
            }
        }
        pairs
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

fn syntax(error: &Error) -> String {
    match &error.kind {
        ErrorKind::InvalidNumber => {
            "no valid number: a code such as 01 is text, write it in quotes as \"01\"".to_owned()
        }
        ErrorKind::UnquotedString => "a text stands without quotes: write \"…\"".to_owned(),
        ErrorKind::DuplicateKey { key, .. } => format!("the key `{key}` stands twice: keep one"),
        ErrorKind::DuplicateTable { name, .. } => format!("the table `{name}` stands twice: keep one"),
        ErrorKind::UnterminatedString | ErrorKind::InvalidCharInString('\n') => {
            "a text has no closing quote on its line: add it".to_owned()
        }
        _ => format!("this is no valid TOML: {error}"),
    }
}
