//! Words what is wrong in a line. The library's own words are for programmers:
//! each of them gets a sentence of ours.

/// Says how much of a file a mistake leaves unknown, from little to all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Effect {
    /// Every key stands where it stood, and one value is guessed.
    Value,
    /// Keys or tables are lost.
    Keys,
    /// The library reads on only when the line is taken out.
    Line,
    /// What follows may look wrong only because of this mistake.
    Rest,
}

pub(super) const NO_CLOSING_QUOTE: &str = "a text has no closing quote on its line: add it";
const NO_MATCH: &str = "a [ or { here or above has no matching ] or }: add it";

/// Holds the line of a mistake, in two parts, and what the library points at.
pub(super) struct BrokenLine<'a> {
    pub before: &'a str,
    pub after: &'a str,
    pub found: &'a str,
}

impl BrokenLine<'_> {
    /// Returns what a mistake leaves unknown and a sentence about it; `None` where
    /// the library's message is a new one.
    pub fn judge(&self, what: &str) -> Option<(Effect, String)> {
        let Self { found, after, .. } = *self;
        let behind = after.trim();
        Some(match what {
            "duplicate key" if self.is_heading() => {
                (Effect::Keys, format!("the table `{found}` stands twice: keep one"))
            }
            "duplicate key" => (Effect::Value, format!("the key `{found}` stands twice: keep one")),
            "string values must be quoted" => (Effect::Value, unquoted(found)),
            "invalid boolean" | "invalid float" => (Effect::Value, unquoted(&self.word())),
            "invalid basic string" | "invalid literal string" if after.is_empty() => {
                // A list that ends on this line, or its comma, now is part of the text.
                let effect = if self.before.ends_with([']', '}', ',']) { Effect::Rest } else { Effect::Value };
                (effect, NO_CLOSING_QUOTE.to_owned())
            }
            "invalid basic string"
            | "invalid literal string"
            | "invalid multi-line basic string"
            | "invalid multi-line literal string"
            | "invalid comment character" => (Effect::Value, self.unseen()),
            "carriage return must be followed by newline" => (Effect::Keys, self.unseen()),
            "missing escaped value" | "too few unicode value digits" | "invalid value" => {
                (Effect::Value, "a \\ stands for another sign here: write \\\\ for a \\ itself".to_owned())
            }
            "missing comma between array elements"
                if self.before.trim().is_empty() && !after.starts_with(['"', '\'', '{']) =>
            {
                (Effect::Rest, NO_MATCH.to_owned())
            }
            "missing comma between array elements" | "missing opening quote" => {
                (Effect::Value, format!("a comma or a quote is missing before `{behind}`: add it"))
            }
            "extra comma in array" => (Effect::Value, "a comma stands where a value should: take it out".to_owned()),
            "invalid unquoted key" if !found.starts_with(is_unseen) => (
                Effect::Value,
                format!("`{found}` cannot stand in a key: use letters a-z, digits, hyphens and underscores"),
            ),
            "invalid date" | "invalid time" | "invalid datetime" => {
                let date = format!("`{found}` is no date: write it as \"YYYY-MM-DD\"");
                (Effect::Value, if found.contains(char::is_alphabetic) { unquoted(found) } else { date })
            }
            "unexpected key or value" if self.is_heading() => {
                (Effect::Keys, format!("`{behind}` stands behind the heading: take it out"))
            }
            "invalid unquoted key" | "unexpected key or value" if after.starts_with(is_unseen) => {
                (Effect::Value, self.unseen())
            }
            "unexpected key or value" => {
                let effect = if after.contains('=') { Effect::Keys } else { Effect::Value };
                let advice = "take it out, or write a quote inside a text as \\\"";
                (effect, format!("`{behind}` stands behind the end of the value: {advice}"))
            }
            _ if what.starts_with("cannot extend value") => {
                (Effect::Keys, format!("`{found}` has a value already and cannot hold keys: keep one"))
            }
            "extra assignment between key-value pairs" if self.before.contains('{') => {
                (Effect::Rest, format!("`{}` holds no pairs: write {{ key = \"value\" }}", self.line()))
            }
            "missing comma between key-value pairs" if self.before.contains('{') => {
                (Effect::Keys, format!("a comma is missing before `{behind}`: add it"))
            }
            "unquoted keys cannot be empty" if !self.is_heading() => (Effect::Keys, self.no_line()),
            // A list or a text that begins on such a line may reach further.
            "key with no value" | "extra `=`" | "invalid key-value pair" => {
                let reaches_on = after.ends_with(['[', '{', ',']) || after.contains("\"\"\"") || after.contains("'''");
                (if reaches_on { Effect::Rest } else { Effect::Line }, self.no_line())
            }
            "unclosed table" | "unclosed array table" | "missing table open" | "unquoted keys cannot be empty" => {
                (Effect::Line, format!("the brackets of `{}` do not match: write [name] or [[name]]", self.line()))
            }
            "unclosed array"
            | "unclosed inline table"
            | "unexpected `=` in array"
            | "missing comma between key-value pairs"
            | "missing assignment between key-value pairs"
            | "missing key for inline table element"
            | "missing value for key"
            | "invalid inline table element"
            | "extra comma in inline table"
            | "missing array opening"
            | "missing inline table opening" => (Effect::Rest, NO_MATCH.to_owned()),
            _ if self.word().starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.' | '_')) => {
                let word = self.word();
                (
                    Effect::Value,
                    format!("`{word}` is no valid number: a code is text, write it in quotes as \"{word}\""),
                )
            }
            _ => return None,
        })
    }

    fn line(&self) -> String {
        format!("{}{}", self.before, self.after).trim().to_owned()
    }

    fn is_heading(&self) -> bool {
        self.before.trim_start().starts_with('[')
    }

    fn no_line(&self) -> String {
        format!("`{}` is no line of TOML: write key = \"value\"", self.line())
    }

    /// Returns the word around the mistake, which may be one sign of it.
    fn word(&self) -> String {
        let separates = |c: char| c.is_whitespace() || matches!(c, '=' | '[' | ']' | '{' | '}' | ',' | '#');
        let start = self.before.rsplit(separates).next().unwrap_or_default();
        format!("{start}{}", self.after.split(separates).next().unwrap_or_default())
    }

    fn unseen(&self) -> String {
        let sign = self.after.chars().next().filter(|c| is_unseen(*c)).unwrap_or('\r');
        format!("the sign U+{:04X} stands here, which nobody sees: take it out", u32::from(sign))
    }
}

fn is_unseen(sign: char) -> bool {
    sign.is_control() || (sign.is_whitespace() && !sign.is_ascii())
}

fn unquoted(found: &str) -> String {
    let inner = found.trim_matches(|c: char| c.is_whitespace() || "'\"«»“”„‘’".contains(c));
    match inner.to_ascii_lowercase().as_str() {
        "" => "a value is missing: write it behind the =".to_owned(),
        word @ ("true" | "false") => format!("`{found}` must be in small letters: write {word}"),
        _ => format!("`{found}` stands without quotes: write \"{inner}\""),
    }
}
