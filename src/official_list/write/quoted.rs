//! Quotes texts and writes lines of a TOML file, as people write them.

use std::fmt::Write as _;

/// Returns a text quoted for one line of TOML: in single quotes where it holds
/// double ones or backslashes and nothing stands against that, and in double
/// quotes otherwise.
pub(in crate::official_list) fn quoted(text: &str) -> String {
    let is_plain = !text.chars().any(|c| c == '\'' || c.is_control());
    if (text.contains('"') || text.contains('\\')) && is_plain {
        return format!("'{text}'");
    }
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            _ if c.is_control() => quoted.extend(format!("\\u{:04X}", u32::from(c)).chars()),
            _ => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

pub(super) fn push_line(into: &mut String, key: &str, value: &str) {
    // Writing to a text cannot fail.
    let _ = writeln!(into, "{key} = {value}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quoted_text_reads_back() {
        for text in ["é", "l'\"a\"", "\"a\"", "a\\b", "a\\b 'c'", "\u{1}\t", "'"] {
            let value: toml_edit::Value = quoted(text).parse().unwrap();
            assert_eq!(value.as_str(), Some(text));
        }
        assert_eq!(quoted("\"a\""), "'\"a\"'");
    }
}
