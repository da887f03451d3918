//! Reads the lists of a table, and tables whose keys are not known beforehand.

use toml::{
    Spanned,
    de::{DeTable, DeValue},
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

    fn items(&mut self, key: &'static str, problems: &mut Problems) -> Vec<Spanned<DeValue<'a>>> {
        let Some(value) = self.value_of(key) else { return Vec::new() };
        let span = value.span();
        let spot = self.file.spot(span.clone());
        match value.into_inner() {
            DeValue::Array(items) => items.into_iter().collect(),
            // Its mistake is told already, and what is lacking would be told too.
            other if problems.is_no_toml(&spot) => vec![Spanned::new(span, other)],
            other => {
                problems.at(&spot, format!("`{key}` must be a list in [ ], found {}", other.type_str()));
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

    /// Returns a list of tables where the key may hold one table alone.
    pub fn table_or_tables(&mut self, key: &'static str, problems: &mut Problems) -> Vec<TomlTable<'a>> {
        if self.raw.get(key).is_some_and(|value| value.get_ref().is_table()) {
            return self.table(key, problems).into_iter().collect();
        }
        self.tables(key, problems)
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
        for item in items {
            if item.get_ref().is_str() {
                let span = item.span();
                let mut raw = DeTable::new();
                raw.insert(Spanned::new(span.clone(), bare.into()), item);
                tables.push(TomlTable { file: file.clone(), span, raw, known: Vec::new() });
            } else {
                tables.extend(file.as_table(item, problems));
            }
        }
        tables
    }

    /// Returns all keys with their texts, whatever the keys are.
    pub fn all_texts(mut self, problems: &mut Problems) -> Vec<(Located<String>, Located<String>)> {
        let mut pairs = Vec::new();
        for (key, value) in std::mem::take(&mut self.raw) {
            let name = self.file.located(key);
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
            let name = self.file.located(key);
            if let Some(table) = self.file.as_table(value, problems) {
                pairs.push((name, table));
            }
        }
        pairs
    }

    /// Returns all keys with their lists of texts, whatever the keys are.
    pub fn all_lists(mut self, problems: &mut Problems) -> Vec<(Located<String>, Vec<Located<String>>)> {
        let mut pairs = Vec::new();
        for (key, value) in std::mem::take(&mut self.raw) {
            let name = self.file.located(key);
            match value.into_inner() {
                DeValue::Array(items) => {
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
