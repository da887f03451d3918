//! Defines the ids that data, buttons and stored sessions share. An id is
//! ASCII, so that its length in bytes is known: a button has only 64 (Bot API,
//! `callback_data`).

use std::{borrow::Borrow, fmt};

use super::blemish::{Blemish, blemish};

/// Limits an id, in bytes: two ids and a prefix fit a button.
pub const LONGEST: usize = 40;

/// Says why a text is no id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadId {
    TooLong,
    /// The text is not made of lower-case ASCII letters, digits and single
    /// hyphens.
    NotKebab,
    /// The text is `other` or `unknown`, which are answers to every question.
    Reserved,
    /// The text is no code of a département.
    NotCode,
    /// The text holds a sign that nobody sees, or an entity.
    Blemished(Blemish),
}

impl fmt::Display for BadId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong => write!(f, "is longer than {LONGEST} bytes: shorten it, it must fit a button"),
            Self::NotKebab => f.write_str("is no id: use lower-case letters a-z, digits and hyphens"),
            Self::Reserved => f.write_str("is reserved: `other` and `unknown` are answers of every question"),
            Self::NotCode => f.write_str("is no code of a département: write it as on the official list, in quotes, like \"01\", \"2A\" or \"974\""),
            Self::Blemished(blemish) => blemish.fmt(f),
        }
    }
}

fn is_kebab(text: &str) -> bool {
    !text.is_empty()
        && text
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $parse:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// Reads an id.
            ///
            /// # Errors
            /// Says what keeps the text from being one.
            pub fn parse(text: &str) -> Result<Self, BadId> {
                let check: fn(&str) -> Result<(), BadId> = $parse;
                blemish(text).map_or(Ok(()), |found| Err(BadId::Blemished(found)))?;
                check(text).map(|()| Self(text.into()))
            }

            /// Returns the id as it is written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    };
}

fn kebab(text: &str) -> Result<(), BadId> {
    if text.len() > LONGEST {
        Err(BadId::TooLong)
    } else if is_kebab(text) {
        Ok(())
    } else {
        Err(BadId::NotKebab)
    }
}

fn choice(text: &str) -> Result<(), BadId> {
    if matches!(text, "other" | "unknown") {
        return Err(BadId::Reserved);
    }
    kebab(text)
}

fn code(text: &str) -> Result<(), BadId> {
    let bytes = text.as_bytes();
    let fits = match bytes {
        [b'2', b'A' | b'B'] => true,
        [a, b] => a.is_ascii_digit() && b.is_ascii_digit() && text != "00" && text != "20",
        [b'9', b'7' | b'8', c] => c.is_ascii_digit(),
        _ => false,
    };
    if fits { Ok(()) } else { Err(BadId::NotCode) }
}

id!(
    /// Identifies a question, such as `ground`.
    QuestionId, kebab
);
id!(
    /// Identifies a choice of a question, such as `student`.
    ChoiceId, choice
);
id!(
    /// Identifies a screen that sorts choices, such as `papers`.
    GroupId, kebab
);
id!(
    /// Identifies a procedure, such as `91-ase` or `f2209`.
    ProcedureId, kebab
);
id!(
    /// Identifies a sentence in the locales that data asks for, such as
    /// `association-first`.
    NoteId, kebab
);
id!(
    /// Identifies a département or collectivity by its INSEE code, such as
    /// `2A`.
    DepartementCode, code
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_those_of_the_official_list() {
        for good in ["01", "95", "2A", "2B", "971", "988"] {
            assert!(DepartementCode::parse(good).is_ok(), "{good}");
        }
        for bad in ["1", "00", "20", "2a", "2C", "999", "0001", "", "é"] {
            assert!(DepartementCode::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn answers_of_every_question_are_no_choices() {
        assert_eq!(ChoiceId::parse("other"), Err(BadId::Reserved));
        assert_eq!(ChoiceId::parse("a--b"), Err(BadId::NotKebab));
        assert_eq!(ChoiceId::parse(&"a".repeat(41)), Err(BadId::TooLong));
    }

    #[test]
    fn a_sign_that_nobody_sees_is_named() {
        let said = |text| ProcedureId::parse(text).unwrap_err().to_string();
        assert!(said("91-a\u{200b}se").contains("U+200B"));
        assert!(said("91-a&amp;b").contains("&amp;"));
        assert!(DepartementCode::parse("91\u{ad}").unwrap_err().to_string().contains("U+00AD"));
    }
}
