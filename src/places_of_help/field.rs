//! Tidies single fields of a list, and checks those where a wrong one would
//! lead somebody astray. It must rewrite nothing but white space and what is no
//! text.

use std::borrow::Cow;

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde_json::Value;
use url::Url;

use crate::source_text::{entity, tidy};

/// Returns a field as plain text of one line, without tags, entities and signs
/// that nobody sees; nothing where no text is left.
pub(super) fn plain(text: &str) -> Option<String> {
    let unescaped = if has_escapes(text) { Cow::Owned(unescaped(text)) } else { Cow::Borrowed(text) };
    let text: &str = &unescaped;
    let text = if text.contains(['<', '&']) { tidy(&without_markup(text)) } else { tidy(text) };
    (!text.is_empty()).then_some(text)
}

/// Returns a value of JSON as plain text; nothing where it is no text and no number.
pub(super) fn json_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => plain(text),
        Value::Number(number) => Some(number.to_string()),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

/// Returns whether letters are written as `\x20` or `\u2019`, as programs print them.
pub(super) fn has_escapes(text: &str) -> bool {
    text.match_indices('\\').any(|(at, _)| escape(text.get(at..).unwrap_or_default()).is_some())
}

/// Returns the number of an escape that a text begins with, and the length of its text.
fn escape(text: &str) -> Option<(u16, usize)> {
    let length = match text.as_bytes() {
        [b'\\', b'x', ..] => 4,
        [b'\\', b'u', ..] => 6,
        _ => return None,
    };
    let digits = text.get(2..length)?;
    let number = digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then(|| u16::from_str_radix(digits, 16).ok());
    Some((number.flatten()?, length))
}

/// Writes letters out that are written as `\x20` or `\u2019`. Bytes that are UTF-8 together
/// are taken as such, others as Latin-1.
fn unescaped(text: &str) -> String {
    let mut seen = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let mut run: Vec<u16> = Vec::new();
        while let Some((number, length)) = escape(rest) {
            run.push(number);
            rest = rest.get(length..).unwrap_or_default();
        }
        if run.is_empty() {
            seen.push(first);
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
            continue;
        }
        let bytes: Option<Vec<u8>> = run.iter().map(|number| u8::try_from(*number).ok()).collect();
        match bytes.and_then(|bytes| String::from_utf8(bytes).ok()) {
            Some(text) => seen.push_str(&text),
            None => seen.push_str(&String::from_utf16_lossy(&run)),
        }
    }
    seen
}

fn without_markup(text: &str) -> String {
    let mut seen = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if let Some((sign, length)) = (first == '&').then(|| entity(rest)).flatten() {
            seen.push(sign);
            rest = rest.get(length..).unwrap_or_default();
        } else if let Some(length) = (first == '<').then(|| tag(rest)).flatten() {
            // `<br>` parts words.
            seen.push(' ');
            rest = rest.get(length..).unwrap_or_default();
        } else {
            seen.push(first);
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
        }
    }
    seen
}

/// Returns the length of a tag; `<` before anything else is only a sign.
fn tag(text: &str) -> Option<usize> {
    let name = text.get(1..)?.trim_start_matches('/');
    name.starts_with(|c: char| c.is_ascii_alphabetic()).then(|| text.find('>')).flatten().map(|end| end + 1)
}

/// Returns a mail address, if its form is that of one.
pub(super) fn mail(text: &str) -> Option<&str> {
    let text = text.trim_start_matches("mailto:");
    let (name, host) = text.split_once('@')?;
    let is_plain = |c: char| !c.is_whitespace() && !"@<>()[],;:\"\\".contains(c);
    let is_host = host.contains('.') && !host.starts_with('.') && !host.ends_with('.');
    (!name.is_empty() && is_host && name.chars().chain(host.chars()).all(is_plain)).then_some(text)
}

/// Returns the mail addresses of a field in which several may stand, and whether anything else
/// stands there.
pub(super) fn mails(text: &str) -> (Vec<&str>, bool) {
    let is_between = |c: char| c.is_whitespace() || ",;/|".contains(c);
    let words = text
        .split(is_between)
        .map(|word| word.trim_matches(['<', '>', '(', ')', '.', ':']))
        .filter(|word| !word.is_empty());
    let (mut found, mut is_part) = (Vec::new(), false);
    for word in words {
        match mail(word) {
            Some(mail) if !found.contains(&mail) => found.push(mail),
            Some(_) => {}
            None => is_part |= word.contains('@') || word.chars().filter(|c| c.is_alphanumeric()).count() > 2,
        }
    }
    (found, is_part)
}

/// Returns an http or https address; without a scheme it is taken for https.
pub(super) fn website(text: &str) -> Option<String> {
    let full = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
    let url = Url::parse(&full).ok()?;
    let is_named = url.domain().is_some_and(|host| host.contains('.') && !host.ends_with('.'));
    let is_plain = url.username().is_empty() && url.password().is_none();
    (matches!(url.scheme(), "http" | "https") && is_named && is_plain).then(|| url.to_string())
}

/// Reads the day on which a record changed: `2026-04-02`, with a time behind it or without,
/// `02/04/2026 09:00:00`, or milliseconds since 1970.
pub(super) fn day(text: &str) -> Option<Date> {
    let text = text.trim();
    if text.len() > "02/04/2026".len() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let moment = Timestamp::from_millisecond(text.parse().ok()?).ok()?;
        return Some(moment.to_zoned(TimeZone::UTC).date());
    }
    let day = text.get(.."02/04/2026".len())?;
    if let Ok(date) = day.parse() {
        return Some(date);
    }
    let (day, rest) = day.split_once('/')?;
    let (month, year) = rest.split_once('/')?;
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// Reads decimal degrees with a point or a comma.
pub(super) fn degrees(text: &str) -> Option<f64> {
    let text = text.trim().trim_end_matches('°').trim_end().replacen(',', ".", 1);
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+'));
    is_number.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_text_of_one_line() {
        let check = |text, expected: Option<&str>| assert_eq!(plain(text).as_deref(), expected, "{text}");
        check("  1,\u{a0}rue\n du  Puits ", Some("1, rue du Puits"));
        check("Hall A<br/>2e&nbsp;étage &amp; plus", Some("Hall A 2e étage & plus"));
        check("moins de 5 < 10 & plus", Some("moins de 5 < 10 & plus"));
        check("Le\\x20lundi\\xA0\\x3A \\xE0 17h", Some("Le lundi : à 17h"));
        check("L\\u2019auditoire \\xC3\\xA9t\\xE9", Some("L’auditoire été"));
        check("C:\\xy \\u12", Some("C:\\xy \\u12"));
        check("\u{200b} ", None);
        check("<p></p>", None);
    }

    #[test]
    fn an_address_of_a_site_leads_to_a_site() {
        let check = |text, expected: Option<&str>| assert_eq!(website(text).as_deref(), expected, "{text}");
        check("www.aide.example", Some("https://www.aide.example/"));
        check("http://aide.example/a", Some("http://aide.example/a"));
        check("javascript://aide.example/%0aalert(1)", None);
        check("https://service-public.fr@aide.example/", None);
        check("https://192.0.2.1/", None);
        check("néant", None);
    }

    #[test]
    fn a_mail_address_has_a_name_and_a_host() {
        assert_eq!(mail("mailto:a@aide.example"), Some("a@aide.example"));
        for wrong in ["aide.example", "@aide.example", "a@aide", "a b@aide.example", "a@aide.example;b@aide.example"] {
            assert_eq!(mail(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn several_mail_addresses_are_parted() {
        let check = |text, expected: &[&str], is_part| assert_eq!(mails(text), (expected.to_vec(), is_part), "{text}");
        check("a@aide.example", &["a@aide.example"], false);
        check("a@aide.example - b@aide.example", &["a@aide.example", "b@aide.example"], false);
        check(
            "a@aide.example;b@aide.example ou c@aide.example",
            &["a@aide.example", "b@aide.example", "c@aide.example"],
            false,
        );
        check("Accueil : a@aide.example", &["a@aide.example"], true);
        check("néant", &[], true);
    }

    #[test]
    fn degrees_may_have_a_comma() {
        assert_eq!(degrees("48,85"), Some(48.85));
        assert_eq!(degrees(" -61.5° "), Some(-61.5));
        for wrong in ["", "48.85.1", "1,234,5", "nan", "inf", "1e5", "x"] {
            assert_eq!(degrees(wrong), None, "{wrong}");
        }
    }
}
