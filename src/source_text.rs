//! Turns the bytes of a downloaded page or list into text. It refuses what is
//! not UTF-8 or no text at all, with the reason and the line, and never guesses
//! an encoding. It knows nothing of what the text is about.

use std::fmt;

/// Limits the size of a page, in bytes: the official one has 30,000.
pub const LARGEST: usize = 2 * 1024 * 1024;

/// Says why bytes are no page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// The text is empty or holds only spaces.
    Empty,
    /// The bytes are more than the limit; holds how many there are.
    TooLarge(usize),
    Utf16,
    /// The bytes contain zeros, which no text has.
    Binary,
    /// The bytes are Latin-1 or something else; holds the line of the first
    /// wrong byte.
    NotUtf8(usize),
    /// The text was UTF-8 that was read as Latin-1 and saved again; holds the
    /// first such line.
    Garbled(usize),
    /// The text is a page as a browser gets it.
    Html,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("is empty: save the page again"),
            Self::TooLarge(bytes) => write!(f, "has {bytes} bytes, more than {LARGEST}: it is not that page"),
            Self::Utf16 => f.write_str("is UTF-16: save it as UTF-8"),
            Self::Binary => f.write_str("is no text: save the Markdown page as UTF-8"),
            Self::NotUtf8(line) => write!(f, "is not UTF-8 in line {line}: save it as UTF-8"),
            Self::Garbled(line) => {
                write!(f, "holds garbled accents in line {line}: save it again from the source, as UTF-8")
            }
            Self::Html => f.write_str("is HTML: take the Markdown source of the page"),
        }
    }
}

impl std::error::Error for Unreadable {}

/// Reads the bytes of a page as text.
///
/// # Errors
/// Says why the bytes are no page.
pub fn decode(bytes: &[u8]) -> Result<&str, Unreadable> {
    let text = decode_up_to(bytes, LARGEST)?;
    match garbled(text) {
        Some(line) => Err(Unreadable::Garbled(line)),
        None => Ok(text),
    }
}

/// Reads bytes as text, up to a limit in bytes. Leaves garbled accents to the
/// caller.
pub(crate) fn decode_up_to(bytes: &[u8], largest: usize) -> Result<&str, Unreadable> {
    if bytes.len() > largest {
        return Err(Unreadable::TooLarge(bytes.len()));
    }
    let head: &[u8] = bytes.get(..bytes.len().min(64)).unwrap_or_default();
    // Of Latin letters every other byte is zero.
    let is_half_zero = matches!(head, [0, b, 0, d, ..] | [b, 0, d, 0, ..] if *b != 0 && *d != 0);
    if is_half_zero || matches!(head, [0xff, 0xfe, ..] | [0xfe, 0xff, ..]) {
        return Err(Unreadable::Utf16);
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        Unreadable::NotUtf8(line_after(before))
    })?;
    let text = text.trim_start_matches('\u{feff}');
    if text.contains('\0') {
        return Err(Unreadable::Binary);
    }
    if text.trim().is_empty() {
        return Err(Unreadable::Empty);
    }
    let start = text.trim_start().get(..14).unwrap_or_default().to_ascii_lowercase();
    if start.starts_with("<!doctype html") || start.starts_with("<html") || start.starts_with("<?xml") {
        return Err(Unreadable::Html);
    }
    Ok(text)
}

/// Returns the first line whose accents were lost on the way.
pub(crate) fn garbled(text: &str) -> Option<usize> {
    // "é" and "è" in UTF-8 are these when read as Latin-1.
    let at = ["Ã©", "Ã¨", "\u{fffd}"].iter().filter_map(|sign| text.find(sign)).min()?;
    Some(line_after(text.as_bytes().get(..at).unwrap_or_default()))
}

fn line_after(before: &[u8]) -> usize {
    // Old programs end a line with a carriage return alone.
    let lone_returns = before.windows(2).filter(|pair| pair[0] == b'\r' && pair[1] != b'\n').count();
    before.split(|byte| *byte == b'\n').count() + lone_returns
}

/// Returns a text with single spaces between words, none at its ends, and
/// without characters that nobody sees.
pub(crate) fn tidy(text: &str) -> String {
    let is_seen = |c: &char| {
        let steers = matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
        c.is_whitespace() || !(steers || c.is_control())
    };
    let seen: String = text.chars().filter(is_seen).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns whether a text has any letter or digit.
pub(crate) fn says_something(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

/// Returns the character that an entity such as `&#x20;` or `&eacute;` stands for (HTML,
/// "Named character references"), and the length of the entity in bytes.
pub(crate) fn entity(text: &str) -> Option<(char, usize)> {
    /// Limits the length of an entity, in bytes, `&` and `;` included.
    const LONGEST: usize = 34;
    let end = text.bytes().take(LONGEST).position(|byte| byte == b';')?;
    let whole = text.get(..=end)?;
    let name = whole.strip_prefix('&')?.strip_suffix(';')?;
    if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'#') {
        return None;
    }
    let read = html_escape::decode_html_entities(whole);
    let mut signs = read.chars();
    match (signs.next(), signs.next()) {
        (Some(sign), None) if sign != '\0' => Some((sign, whole.len())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_page_is_named() {
        let utf16: Vec<u8> = "### 91 - Essonne".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decode(&utf16), Err(Unreadable::Utf16));
        assert_eq!(decode(b"\n### 14 - d\xe9partement"), Err(Unreadable::NotUtf8(2)));
        assert_eq!(decode("a\nPremiÃ¨re".as_bytes()), Err(Unreadable::Garbled(2)));
        assert_eq!(decode(b" \n\n"), Err(Unreadable::Empty));
        assert_eq!(decode(b"\n<!DOCTYPE html><p>"), Err(Unreadable::Html));
        assert_eq!(decode(&vec![b'a'; LARGEST + 1]), Err(Unreadable::TooLarge(LARGEST + 1)));
        assert_eq!(decode("\u{feff}é".as_bytes()), Ok("é"));
        assert_eq!(decode(b"ab\0\0\0cdefghijklmnopq"), Err(Unreadable::Binary));
    }

    #[test]
    fn an_entity_is_its_sign() {
        assert_eq!(entity("&#x20;x"), Some((' ', 6)));
        assert_eq!(entity("&#39;"), Some(('\'', 5)));
        assert_eq!(entity("&amp;"), Some(('&', 5)));
        assert_eq!(entity("&eacute;e"), Some(('é', 8)));
        assert_eq!(entity("&rsquo;"), Some(('’', 7)));
        assert_eq!(entity("&nbsp;"), Some(('\u{a0}', 6)));
        assert_eq!(entity("&nosuchname;"), None);
        assert_eq!(entity("&#0;"), None);
        assert_eq!(entity("&;"), None);
        assert_eq!(entity("& b; c"), None);
        assert_eq!(entity("&é;"), None);
    }
}
