//! Tells the person who wrote a file why it is no TOML.

use toml_span::{Error, ErrorKind};

pub(super) fn syntax(error: &Error) -> String {
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
