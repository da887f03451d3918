//! Reads a table whose keys are asked for one by one. A key that nobody asked
//! for is a mistake, and is reported with its line.

use std::ops::Range;

use jiff::civil::Date;
use toml::{
    Spanned,
    de::{DeString, DeTable, DeValue},
};

use super::{
    file::{File, Located},
    sentences::Effect,
    syntax::mistakes,
};
use crate::catalogue::problem::{Problems, Spot, did_you_mean};

/// Holds a table whose keys are asked for one by one; [`TomlTable::finish`]
/// reports the others.
pub(crate) struct TomlTable<'a> {
    pub(super) file: File<'a>,
    pub(super) span: Range<usize>,
    pub(super) raw: DeTable<'a>,
    pub(super) known: Vec<&'static str>,
}

impl<'a> File<'a> {
    /// Returns the file's outermost table, and reports where the file is no
    /// TOML. Without a table, what stands in the file cannot be known.
    pub fn parse(&self, problems: &mut Problems) -> Option<TomlTable<'a>> {
        let (root, errors) = DeTable::parse_recoverable(self.text);
        let mut is_whole = true;
        for mistake in mistakes(self.text, &errors) {
            problems.no_toml(self.spot_of_line(mistake.line), mistake.sentence);
            is_whole &= mistake.effect == Effect::Value;
        }
        if is_whole {
            let (span, raw) = (root.span(), root.into_inner());
            return Some(TomlTable { file: self.clone(), span, raw, known: Vec::new() });
        }
        problems.unreadable(self.spot(0..0).file);
        None
    }

    pub(super) fn as_table(&self, value: Spanned<DeValue<'a>>, problems: &mut Problems) -> Option<TomlTable<'a>> {
        let span = value.span();
        match value.into_inner() {
            DeValue::Table(raw) => Some(TomlTable { file: self.clone(), span, raw, known: Vec::new() }),
            other => {
                problems.at(&self.spot(span), format!("expected a table, found {}", other.type_str()));
                None
            }
        }
    }

    pub(super) fn located(&self, text: Spanned<DeString<'_>>) -> Located<String> {
        let spot = self.spot(text.span());
        Located { value: text.into_inner().into_owned(), spot }
    }
}

impl<'a> TomlTable<'a> {
    /// Returns where the table begins.
    pub fn spot(&self) -> Spot {
        self.file.spot(self.span.clone())
    }

    /// Returns the value of a key, which counts as asked for from now on.
    pub(super) fn value_of(&mut self, key: &'static str) -> Option<Spanned<DeValue<'a>>> {
        self.known.push(key);
        self.raw.remove(key)
    }

    fn missing(&self, key: &str, problems: &mut Problems) {
        problems.at(&self.spot(), format!("`{key}` is missing: add it"));
    }

    pub(super) fn as_text(
        &self,
        value: Spanned<DeValue<'a>>,
        key: &str,
        problems: &mut Problems,
    ) -> Option<Located<String>> {
        let spot = self.file.spot(value.span());
        let written = self.file.text.get(value.span()).unwrap_or_default();
        match value.into_inner() {
            // The ends of lines are those of the file, not of the text.
            DeValue::String(text) if written.contains("\r\n") => {
                Some(Located { value: text.replace("\r\n", "\n"), spot })
            }
            DeValue::String(text) => Some(Located { value: text.into_owned(), spot }),
            // Its mistake is told already, and other files may name it.
            _ if problems.is_no_toml(&spot) => Some(Located { value: written.to_owned(), spot }),
            other => {
                let advice =
                    if other.is_integer() { ": a code is text, write it in quotes" } else { ": write it in quotes" };
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
        let Some(value) = self.value_of(key) else { return absent };
        match value.get_ref() {
            DeValue::Boolean(flag) => *flag,
            other => {
                problems.at(
                    &self.file.spot(value.span()),
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
                &self.file.spot(key.span()),
                format!(
                    "unknown key `{}`{}; here may stand: {}",
                    key.get_ref(),
                    did_you_mean(key.get_ref(), self.known.iter().copied()),
                    self.known.join(", ")
                ),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_windows_says_the_same() {
        let mut problems = Problems::default();
        let text = "\u{feff}a = \"\"\"x\r\ny\"\"\"\r\nb.c = '''\r\nx\r\n'''\r\n";
        let mut table = File::new("a.toml", text).parse(&mut problems).unwrap();
        assert_eq!(table.required("a", &mut problems).unwrap().value, "x\ny");
        let mut b = table.table("b", &mut problems).unwrap();
        assert_eq!(b.text("c", &mut problems).unwrap().value, "x\n");
        assert!(problems.is_empty());
    }
}
