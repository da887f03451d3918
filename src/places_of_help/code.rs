//! Reads codes of five characters: postcodes, and the codes that INSEE gives to
//! communes.

use serde::{Deserialize, Serialize};

macro_rules! code {
    ($(#[$about:meta])* $name:ident, $what:literal, $is_code:expr) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name([u8; 5]);

        impl $name {
            /// Reads a code, and puts back a leading zero that a spreadsheet took
            /// away.
            pub(crate) fn parse(text: &str) -> Option<Self> {
                let mut code = [b'0'; 5];
                let start = 5usize.checked_sub(text.len()).filter(|missing| *missing <= 1)?;
                code[start..].copy_from_slice(text.as_bytes());
                code.make_ascii_uppercase();
                let is_code: fn(&[u8; 5]) -> bool = $is_code;
                is_code(&code).then_some(Self(code))
            }

            /// Returns the five characters of the code.
            pub fn as_str(&self) -> &str {
                std::str::from_utf8(&self.0).unwrap_or_default()
            }
        }

        impl TryFrom<String> for $name {
            type Error = String;

            fn try_from(text: String) -> Result<Self, String> {
                Self::parse(&text).ok_or_else(|| format!(concat!("`{}` is no ", $what), text))
            }
        }

        impl From<$name> for String {
            fn from(code: $name) -> Self {
                code.as_str().to_owned()
            }
        }
    };
}

code!(
    /// Holds a postcode: five digits.
    Postcode,
    "postcode",
    |code| code.iter().all(u8::is_ascii_digit)
);
code!(
    /// Holds the INSEE code of a commune: five digits, or `2A` or `2B` and
    /// three digits.
    Insee,
    "INSEE code",
    |code| {
        let [first, second, rest @ ..] = code;
        let is_corsican = *first == b'2' && matches!(second, b'A' | b'B');
        first.is_ascii_digit() && (second.is_ascii_digit() || is_corsican) && rest.iter().all(u8::is_ascii_digit)
    }
);
