//! Cuts JSON into members and elements without reading them: no number is evaluated, no
//! escape decoded, nothing recurses, and bytes that are no UTF-8 pass. What cannot be read
//! in one piece costs nothing of the pieces beside it.

use std::time::Duration;

/// Returns the elements of an array as they are written; `None` for anything else.
pub(super) fn elements(text: &[u8]) -> Option<Vec<&[u8]>> {
    between(text, b'[', b']')
}

/// Returns the value of this member of an object, the last where there are several;
/// `None` where there is none, or for anything but an object.
pub(super) fn member<'a>(text: &'a [u8], name: &str) -> Option<&'a [u8]> {
    let named = |piece: &'a [u8]| {
        let key = piece.strip_prefix(b"\"")?.strip_prefix(name.as_bytes())?.strip_prefix(b"\"")?;
        key.trim_ascii_start().strip_prefix(b":").map(<[u8]>::trim_ascii)
    };
    between(text, b'{', b'}')?.into_iter().rev().find_map(named)
}

/// Returns whether a text is one whole object, whatever stands in it.
pub(super) fn is_object(text: &[u8]) -> bool {
    between(text, b'{', b'}').is_some()
}

/// Returns what stands between the outermost brackets, cut at its commas.
fn between(text: &[u8], open: u8, close: u8) -> Option<Vec<&[u8]>> {
    let inner = text.trim_ascii().strip_prefix(&[open])?.strip_suffix(&[close])?;
    let (mut depth, mut begin, mut pieces) = (0_usize, 0, Vec::new());
    let (mut in_string, mut escaped) = (false, false);
    for (at, byte) in inner.iter().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'[' | b'{' => depth += 1,
            // More is closed than was opened: the last bracket is not the first one's.
            b']' | b'}' => depth = depth.checked_sub(1)?,
            b',' if depth == 0 => {
                pieces.push(&inner[begin..at]);
                begin = at + 1;
            }
            _ => {}
        }
    }
    if in_string || depth > 0 {
        return None;
    }
    pieces.push(&inner[begin..]);
    Some(pieces.into_iter().map(<[u8]>::trim_ascii).filter(|piece| !piece.is_empty()).collect())
}

/// Returns a whole number that is not negative, also one in quotes or with a fraction of
/// zero; `None` where it is beyond every number that Telegram gives.
pub(super) fn count(text: &[u8]) -> Option<i64> {
    let text = unquoted(text)?;
    let read = text.parse().ok().or_else(|| {
        let number: f64 = text.parse().ok().filter(|number: &f64| number.fract() == 0.0)?;
        // Above this not every whole number has a value of its own.
        let exact = Duration::try_from_secs_f64(number).ok()?.as_secs();
        i64::try_from(exact).ok().filter(|exact| *exact < 1 << 53)
    });
    read.filter(|number| (0..i64::MAX).contains(number))
}

/// Returns a number of seconds, upwards to a whole one, of whichever size, sign and
/// spelling; `None` for what is no number.
pub(super) fn seconds(text: &[u8]) -> Option<u64> {
    const MOST: f64 = 4_294_967_296.0;
    let number: f64 = unquoted(text)?.parse().ok()?;
    Duration::try_from_secs_f64(number.ceil().clamp(0.0, MOST)).ok().map(|wait| wait.as_secs())
}

/// Returns a string that cannot be read otherwise, with its escapes and without what is no
/// UTF-8.
pub(super) fn string(text: &[u8]) -> String {
    serde_json::from_slice(text).unwrap_or_else(|_| String::from_utf8_lossy(text).trim_matches('"').to_owned())
}

fn unquoted(text: &[u8]) -> Option<&str> {
    std::str::from_utf8(text).ok().map(|text| text.trim_matches('"').trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &[u8]) -> Option<Vec<String>> {
        let pieces = elements(text)?;
        Some(pieces.into_iter().map(|piece| String::from_utf8_lossy(piece).into_owned()).collect())
    }

    #[test]
    fn an_array_is_cut_at_its_own_commas() {
        assert_eq!(cut(b" [1, {\"a\": [2, 3]} ,\"],\\\",\"] ").unwrap(), ["1", "{\"a\": [2, 3]}", "\"],\\\",\""]);
        assert_eq!(cut(b"[]").unwrap(), [""; 0]);
        for broken in ["", "[", "[1", "[1]]", "[[1]", "[\"]", "{}", "[1}", "[1] x", "]["] {
            assert_eq!(cut(broken.as_bytes()), None, "{broken}");
        }
    }

    #[test]
    fn what_no_reader_takes_is_cut_all_the_same() {
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        for odd in [deep.as_bytes(), b"1e999", b"\"\\ud800\"", b"\"\xff\"", b"\"\x01\"", b"01", b"\"\\x\""] {
            let text = [b"[1,", odd, b",3]"].concat();
            assert_eq!(elements(&text).unwrap(), [b"1", odd, b"3"]);
        }
    }

    #[test]
    fn a_member_is_found_by_its_name_alone() {
        let text = br#"{"a": {"update_id": 1}, "b": "\"update_id\":2", "update_id" : 3, "update_id":4}"#;
        assert_eq!(member(text, "update_id"), Some(&b"4"[..]));
        assert_eq!(member(text, "id"), None);
        assert_eq!(member(b"[\"update_id\", 5]", "update_id"), None);
    }

    #[test]
    fn numbers_are_read_whatever_they_look_like() {
        for (text, expected) in [
            ("5", Some(5)),
            ("2147483648", Some(1 << 31)),
            ("\"5\"", Some(5)),
            ("5.0", Some(5)),
            ("5e2", Some(500)),
            ("9223372036854775806", Some(i64::MAX - 1)),
            ("9223372036854775807", None),
            ("-5", None),
            ("5.5", None),
            ("1e999", None),
            ("1e17", None),
            ("null", None),
            ("NaN", None),
        ] {
            assert_eq!(count(text.as_bytes()), expected, "{text}");
        }
        for (text, expected) in [
            ("5", Some(5)),
            ("-5", Some(0)),
            ("0.2", Some(1)),
            ("\"7\"", Some(7)),
            ("1e999", Some(1 << 32)),
            ("18446744073709551616", Some(1 << 32)),
            ("-1e999", Some(0)),
            ("NaN", None),
            ("true", None),
            ("[3]", None),
        ] {
            assert_eq!(seconds(text.as_bytes()), expected, "{text}");
        }
    }
}
