//! Finds what an address or an id must not hold, though nobody sees it: signs without a
//! shape, and entities of HTML that stand for another sign.

use std::fmt;

/// Says what an address or an id holds that does not belong there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Blemish {
    /// Is a sign that nobody sees.
    Unseen(char),
    /// Is such a sign, or a space at the end, in its percent-coded form.
    Coded(String),
    /// Is an entity of HTML, such as `&amp;`.
    Entity(String),
}

impl fmt::Display for Blemish {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unseen(sign) => write!(f, "holds U+{:04X}, which nobody sees: type it again", u32::from(*sign)),
            Self::Coded(code) => write!(f, "holds `{code}`, which stands for a sign that nobody sees: take it out"),
            Self::Entity(entity) => write!(f, "holds `{entity}`, which is HTML: write the sign that it stands for"),
        }
    }
}

/// Returns whether nobody sees a sign that is no space: a format mark, a filler, a control.
/// After the property `Default_Ignorable_Code_Point` (Unicode Standard Annex 44).
pub(crate) fn is_unseen(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}')
        || (c.is_control() && !c.is_whitespace())
}

/// Returns the first thing in an id or a name that does not belong there.
pub(crate) fn blemish(text: &str) -> Option<Blemish> {
    text.chars().find(|c| is_unseen(*c)).map(Blemish::Unseen).or_else(|| entity(text).map(Blemish::Entity))
}

/// Returns the first thing in an address that does not belong there.
pub(crate) fn address_blemish(url: &str) -> Option<Blemish> {
    blemish(url).or_else(|| {
        let is_whole =
            |(start, code, sign): &(usize, &str, char)| start + code.len() == url.len() && sign.is_whitespace();
        coded(url)
            .find(|found| is_unseen(found.2) || is_whole(found))
            .map(|(_, code, _)| Blemish::Coded(code.to_owned()))
    })
}

fn entity(text: &str) -> Option<String> {
    /// Limits the length of an entity, in bytes: the longest name of HTML has 31 letters.
    const LONGEST: usize = 34;
    text.match_indices('&').find_map(|(at, _)| {
        let end = at + text.get(at..)?.bytes().take(LONGEST).position(|byte| byte == b';')?;
        let name = text.get(at + 1..end)?;
        let name = name.strip_prefix('#').unwrap_or(name);
        let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
        is_name.then(|| text.get(at..=end).map(str::to_owned)).flatten()
    })
}

/// Returns the percent-coded signs of an address: where each begins, its code, and the sign.
pub(crate) fn coded(url: &str) -> impl Iterator<Item = (usize, &str, char)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            at += url.get(at..)?.find('%')?;
            let rest = url.get(at..)?;
            let start = at;
            match sign(rest) {
                Some((length, sign)) => {
                    at += length;
                    return Some((start, rest.get(..length)?, sign));
                }
                None => at += 1,
            }
        }
    })
}

/// Returns the sign that the codes at the head of a text stand for, and their length.
fn sign(text: &str) -> Option<(usize, char)> {
    let byte = |nth: usize| {
        let code = text.get(nth * 3..nth * 3 + 3)?.strip_prefix('%')?;
        u8::from_str_radix(code, 16).ok().filter(|_| code.bytes().all(|digit| digit.is_ascii_hexdigit()))
    };
    let mut bytes = Vec::with_capacity(4);
    for nth in 0..4 {
        bytes.push(byte(nth)?);
        if let Some(sign) = std::str::from_utf8(&bytes).ok().and_then(|text| text.chars().next()) {
            return Some((bytes.len() * 3, sign));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_that_nobody_sees_and_entities_are_named() {
        let said = |text| address_blemish(text).map(|blemish| blemish.to_string());
        for (text, part) in [
            ("https://a.fr/b\u{200b}", "U+200B"),
            ("https://a.fr/\u{ad}b", "U+00AD"),
            ("https://a.fr/\u{200f}b", "U+200F"),
            ("https://a.fr/\u{feff}b", "U+FEFF"),
            ("https://a.fr/b?c&amp;d", "`&amp;`"),
            ("https://a.fr/b&#8203;", "`&#8203;`"),
            ("https://a.fr/b&nbsp;c", "`&nbsp;`"),
            ("https://a.fr/b%20", "`%20`"),
            ("https://a.fr/b%E2%80%8Bc", "`%E2%80%8B`"),
            ("https://a.fr/b%c2%ad", "`%c2%ad`"),
        ] {
            assert!(said(text).is_some_and(|said| said.contains(part)), "{text}: {:?}", said(text));
        }
        for sound in [
            "https://a.fr/b?c=1&d=2;e",
            "https://a.fr/b%20c.pdf",
            "https://a.fr/é%C3%A9%",
            "https://a.fr/%zz%2",
            "91-ase",
        ] {
            assert_eq!(said(sound), None, "{sound}");
        }
    }
}
