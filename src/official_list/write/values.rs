//! Makes the values and tables of new entries, as people write them.

use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, Table, Value};
use toml_writer::{ToTomlValue as _, TomlStringBuilder};

/// Returns a text for one line: in single quotes where it holds double ones or
/// backslashes and nothing stands against that, and in double quotes otherwise.
pub(super) fn text(text: &str) -> Value {
    let builder = TomlStringBuilder::new(text);
    let written = builder.as_basic_pretty().or_else(|| builder.as_literal()).unwrap_or_else(|| builder.as_basic());
    // `Value::from` would spread some texts over several lines.
    let mut value = written.to_toml_value().parse().unwrap_or_else(|_| Value::from(text));
    value.decor_mut().clear();
    value
}

/// Returns a list of texts in one line.
pub(super) fn list(texts: &[String]) -> Value {
    texts.iter().map(|one| text(one)).collect::<Array>().into()
}

/// Returns a table of the given keys.
pub(super) fn table<'a>(keys: impl IntoIterator<Item = (&'a str, Value)>) -> Table {
    keys.into_iter().map(|(key, value)| (key, Item::Value(value))).collect()
}

/// Returns tables as they stand in a file, with an empty line above each.
pub(super) fn written(name: &str, tables: impl IntoIterator<Item = Table>) -> String {
    let mut tables: ArrayOfTables = tables.into_iter().collect();
    tables.iter_mut().for_each(|table| table.decor_mut().set_prefix("\n"));
    DocumentMut::from(Table::from_iter([(name, Item::ArrayOfTables(tables))])).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_reads_back_and_stays_on_its_line() {
        for written in ["é", "l'\"a\"", "\"a\"", "a\\b", "a\\b 'c'", "\u{1}\t\n", "'"] {
            let value = text(written);
            assert_eq!(value.as_str(), Some(written));
            assert!(!value.to_string().contains('\n') && !value.to_string().contains("\"\"\""), "{value}");
        }
        assert_eq!(text("\"a\"").to_string(), "'\"a\"'");
    }
}
