//! Defines the id of a place of help, which is short and plain enough to go
//! into a button.

use serde::{Deserialize, Serialize};

/// Limits an id, in bytes.
const LONGEST: usize = 40;

/// Identifies a place in its list, by ASCII letters, digits, `-` and `_`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct HelpId(Box<str>);

impl HelpId {
    /// Reads an id; returns none if it is empty, too long, or has other signs.
    pub fn parse(text: &str) -> Option<Self> {
        let is_plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
        (is_plain && (1..=LONGEST).contains(&text.len())).then(|| Self(text.into()))
    }

    /// Makes an id of one that a national list writes, in which other signs become `-`; where
    /// that or its length would lose something, the number of the row keeps it the only one.
    pub(super) fn of(text: &str, number: usize) -> Self {
        Self::parse(text).unwrap_or_else(|| {
            let sign = |c: char| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' };
            let number = format!("-{number}");
            let plain: String = text.chars().take(LONGEST.saturating_sub(number.len())).map(sign).collect();
            Self((plain + &number).into())
        })
    }

    /// Returns the id as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for HelpId {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).ok_or_else(|| format!("`{text}` is no id of a place of help"))
    }
}

impl From<HelpId> for String {
    fn from(id: HelpId) -> Self {
        id.0.into()
    }
}
