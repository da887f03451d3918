//! Reads the lists of a table, and tables whose keys are not known beforehand.

use toml_span::{
    Value,
    value::{Key, Table as RawTable, ValueInner},
};

use super::{file::Located, table::TomlTable};
use crate::catalogue::problem::Problems;

impl<'a> TomlTable<'a> {
    /// Returns a list of texts, which is empty where the key is absent.
    pub fn texts(&mut self, key: &'static str, problems: &mut Problems) -> Vec<Located<String>> {
        let mut texts = Vec::new();
        for item in self.items(key, problems) {
            texts.extend(self.as_text(item, key, problems));
        }
        texts
    }

    fn items(&mut self, key: &'static str, problems: &mut Problems) -> Vec<Value<'a>> {
        let Some(mut value) = self.value_of(key) else { return Vec::new() };
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

    /// Returns a list of tables, which is empty where the key is absent.
    pub fn tables(&mut self, key: &'static str, problems: &mut Problems) -> Vec<TomlTable<'a>> {
        let items = self.items(key, problems);
        let file = self.file.clone();
        items.into_iter().filter_map(|item| file.as_table(item, problems)).collect()
    }

    /// Returns a list of tables in which a bare text stands for a table with
    /// only the key `bare`.
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
                    tables.extend(file.as_table(item, problems));
                }
            }
        }
        tables
    }

    /// Returns all keys with their texts, whatever the keys are.
    pub fn all_texts(mut self, problems: &mut Problems) -> Vec<(Located<String>, Located<String>)> {
        let mut pairs = Vec::new();
        for (key, value) in std::mem::take(&mut self.raw) {
            let name = Located { value: key.name.to_string(), spot: self.file.spot(key.span) };
            if let Some(text) = self.as_text(value, &name.value, problems) {
                pairs.push((name, text));
            }
        }
        pairs
    }

    /// Returns all keys with their tables, whatever the keys are.
    pub fn all_tables(mut self, problems: &mut Problems) -> Vec<(Located<String>, TomlTable<'a>)> {
        let mut pairs = Vec::new();
        for (key, value) in std::mem::take(&mut self.raw) {
            let name = Located { value: key.name.to_string(), spot: self.file.spot(key.span) };
            if let Some(table) = self.file.as_table(value, problems) {
                pairs.push((name, table));
            }
        }
        pairs
    }

    /// Returns all keys with their lists of texts, whatever the keys are.
    pub fn all_lists(mut self, problems: &mut Problems) -> Vec<(Located<String>, Vec<Located<String>>)> {
        let mut pairs = Vec::new();
        for (key, mut value) in std::mem::take(&mut self.raw) {
            let name = Located { value: key.name.to_string(), spot: self.file.spot(key.span) };
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
}
