//! Gives the fields of a row by the names of their columns, whether a list is CSV or JSON.

use std::collections::HashMap;

use csv::StringRecord;
use serde_json::{Map, Value};

use super::{
    field,
    spreadsheet::{is_error, unwrapped},
};

/// Parts the items of a list in one field.
pub(super) const ITEMS: char = '|';

/// Holds the fields of a row.
#[derive(Clone, Copy)]
pub(super) enum RowFields<'a> {
    Csv {
        /// Holds the positions of the columns by their names in small letters.
        by_name: &'a HashMap<String, usize>,
        fields: &'a StringRecord,
    },
    Json(&'a Map<String, Value>),
}

impl RowFields<'_> {
    /// Returns a field as plain text, the items of a list with `|` between them; nothing where
    /// it is empty or its column is missing.
    pub fn text(self, column: &str) -> Option<String> {
        let text = match self {
            Self::Csv { by_name, fields } => field::plain(fields.get(*by_name.get(column)?)?)?,
            Self::Json(object) => field::plain(&text_of(object.get(column)?)?)?,
        };
        let text = Some(unwrapped(&text)).filter(|text| !text.is_empty() && !is_error(text))?;
        Some(text.to_owned())
    }

    /// Returns the items of a field that holds a list: `a|b`, `a;b`, `['a', 'b']`.
    pub fn items(self, column: &str) -> Vec<String> {
        let text = self.text(column).unwrap_or_default();
        let inside = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
        let sign = match inside {
            Some(_) => ',',
            None if text.contains(ITEMS) => ITEMS,
            None => ';',
        };
        let quotes = |c: char| c.is_whitespace() || inside.is_some() && matches!(c, '\'' | '"');
        let items = inside.unwrap_or(&text).split(sign).map(|item| item.trim_matches(quotes));
        items.filter(|item| !item.is_empty()).map(str::to_owned).collect()
    }

    /// Returns what `find` finds in any field as it is written.
    pub fn any(self, mut find: impl FnMut(&str) -> bool) -> bool {
        match self {
            Self::Csv { fields, .. } => fields.iter().any(find),
            Self::Json(object) => object.values().filter_map(Value::as_str).any(&mut find),
        }
    }
}

/// Returns the text of a value; nothing where it has none of its own.
fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(is) => Some(is.to_string()),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().filter_map(text_of).collect();
            Some(items.join("|")).filter(|items| !items.is_empty())
        }
        Value::Null | Value::Object(_) => None,
    }
}
