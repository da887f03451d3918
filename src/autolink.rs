//! Knows what Telegram makes of a plain text by itself: addresses, commands, mentions,
//! hashtags and bank cards become something to tap, whoever wrote them and whatever was
//! meant. It changes no text of ours; texts of others get signs that keep them plain.
//!
//! The rules are those of `TDLib`, whose parser also stands in the server of the Bot API
//! (`getTextEntities`, version 1.8.69). `tests/real/entities.sh` holds both together.

mod address;
mod signs;

use std::ops::Range;

use signs::{is_decimal_digit, is_letter, is_name, is_word, run};

/// Is the word joiner, which nobody sees: behind the first sign of what Telegram would make
/// something of, it keeps that a word.
pub const JOINER: char = '\u{2060}';
/// A bank card has at most nineteen digits and at least thirteen: behind the seventh no
/// half is one.
const DIGITS_BEFORE_JOINER: usize = 7;
/// Endings of addresses that people in France write without `https://` and mean. Others are
/// also words, such as `ne`, `de` and `si`, or files, such as `zip`.
const MEANT_ENDINGS: &[&str] =
    &["fr", "org", "com", "net", "eu", "info", "paris", "bzh", "alsace", "corsica", "nc", "pf"];

/// Names sites by whose short addresses people are sent on, whatever their ending.
const MEANT_SITES: &[&str] = &["t.me", "wa.me", "youtu.be", "forms.gle", "goo.gl", "bit.ly", "urlr.me"];

/// Says what Telegram makes of a part of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TappableKind {
    Mention,
    Command,
    Hashtag,
    Cashtag,
    BankCard,
    Address,
    Mail,
}

/// Holds a part of a text of which Telegram makes something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TappablePart {
    pub kind: TappableKind,
    /// Is where it stands, in bytes.
    pub range: Range<usize>,
}

/// Says whose text it is, which decides what is meant in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextAuthor {
    /// A list or a page that was taken in: its writer never thought of Telegram.
    List,
    /// An operator, who writes for Telegram: our commands, mentions of channels and people
    /// are meant.
    Operator,
}

/// Holds a text with its characters counted.
struct Signs {
    signs: Vec<char>,
    /// Holds where each sign begins, in bytes, and where the text ends.
    starts: Vec<usize>,
}

impl Signs {
    fn new(text: &str) -> Self {
        let starts = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        Self { signs: text.chars().collect(), starts }
    }

    fn bytes(&self, range: Range<usize>) -> Range<usize> {
        self.starts[range.start]..self.starts[range.end]
    }
}

/// Returns the parts of a plain text that Telegram makes something of, in their order. Where
/// two overlap, the one that begins first holds, as in Telegram.
pub fn found(text: &str) -> Vec<TappablePart> {
    // Most texts hold none of the signs by which all of them are told.
    if !text.contains(['.', '/', '@', '#', '$', ':']) && text.bytes().filter(u8::is_ascii_digit).count() < 13 {
        return Vec::new();
    }
    let signs = Signs::new(text);
    let mut parts = Vec::new();
    let mut add = |kind, ranges: Vec<Range<usize>>| {
        parts.extend(ranges.into_iter().map(|range| TappablePart { kind, range: signs.bytes(range) }));
    };
    add(TappableKind::Mention, mentions(&signs.signs));
    add(TappableKind::Command, commands(&signs.signs));
    add(TappableKind::Hashtag, hashtags(&signs.signs));
    add(TappableKind::Cashtag, cashtags(&signs.signs));
    add(TappableKind::BankCard, bank_cards(&signs.signs));
    add(TappableKind::Address, address::of_apps(&signs.signs));
    let (mails, addresses) = address::found(&signs.signs);
    add(TappableKind::Mail, mails);
    add(TappableKind::Address, addresses);
    parts.sort_by_key(|part| (part.range.start, usize::MAX - part.range.end));
    let mut end = 0;
    parts.retain(|part| {
        let is_free = part.range.start >= end;
        end = if is_free { part.range.end } else { end };
        is_free
    });
    parts
}

/// Returns the parts of somebody else's text that Telegram would make something of by
/// accident.
pub fn accidents(text: &str, author: TextAuthor, commands: &[&str]) -> Vec<TappablePart> {
    let mut parts = found(text);
    parts.retain(|part| !is_meant(part, text, author, commands));
    parts
}

fn is_meant(part: &TappablePart, text: &str, author: TextAuthor, commands: &[&str]) -> bool {
    let said = &text[part.range.clone()];
    match part.kind {
        TappableKind::Mail => true,
        TappableKind::Address => address::is_written_as_such(said, MEANT_ENDINGS, MEANT_SITES),
        TappableKind::Command => {
            author == TextAuthor::Operator && commands.contains(&said.get(1..).unwrap_or_default())
        }
        TappableKind::Mention => author == TextAuthor::Operator,
        TappableKind::Hashtag | TappableKind::Cashtag | TappableKind::BankCard => false,
    }
}

/// Returns where word joiners go, in bytes of the text, so that Telegram makes nothing of
/// its accidents. Each keeps its place when the others are not set.
pub fn joiners(text: &str, author: TextAuthor, commands: &[&str]) -> Vec<usize> {
    let mut joined = text.to_owned();
    // What is left of an address may be one again: `a.ne.si`. A text has a joiner at most
    // behind each of its signs.
    for _ in text.chars() {
        let accidents = accidents(&joined, author, commands);
        if accidents.is_empty() {
            break;
        }
        for TappablePart { kind, range } in accidents.into_iter().rev() {
            let before = before_joiner(kind, &joined[range.clone()]);
            joined.insert(range.start + before, JOINER);
        }
    }
    places(&joined, text)
}

/// Returns where joiners of ours stand, in bytes of the text without them.
fn places(joined: &str, text: &str) -> Vec<usize> {
    let mut at = Vec::new();
    let mut own = text.chars().peekable();
    let mut passed = 0;
    for sign in joined.chars() {
        if own.peek() == Some(&sign) {
            own.next();
            passed += sign.len_utf8();
        } else {
            at.push(passed);
        }
    }
    at
}

/// Returns somebody else's text with word joiners, so that Telegram makes nothing of its
/// accidents. Addresses that are written as such stay.
pub fn kept_plain(text: &str, author: TextAuthor, commands: &[&str]) -> String {
    with_joiners(text, &joiners(text, author, commands))
}

/// Returns a text with word joiners at these places, in bytes.
pub fn with_joiners(text: &str, at: &[usize]) -> String {
    let mut joined = text.to_owned();
    for place in at.iter().rev() {
        joined.insert(*place, JOINER);
    }
    joined
}

/// Returns how many bytes of a part stand before its joiner.
pub fn before_joiner(kind: TappableKind, said: &str) -> usize {
    match kind {
        // The sign that begins it: `/`, `@`, `#`, `$`.
        TappableKind::Mention | TappableKind::Command | TappableKind::Hashtag | TappableKind::Cashtag => 1,
        TappableKind::BankCard => {
            let digits = said.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_digit());
            digits.map(|(at, _)| at + 1).nth(DIGITS_BEFORE_JOINER - 1).unwrap_or(1)
        }
        TappableKind::Address | TappableKind::Mail => address::before_joiner(said),
    }
}

/// Returns whether an address is written as one, which in our own words is meant.
pub fn is_address_of_ours(address: &str) -> bool {
    address.is_ascii() && address::is_written_as_such(address, MEANT_ENDINGS, MEANT_SITES)
}

/// Returns addresses that are written as such and open nothing, or another page, because of a
/// sign beside them: Telegram knows where an address ends by Latin marks alone.
pub fn broken_addresses(text: &str) -> Vec<&str> {
    let found = found(text);
    let mut broken = address::written(text);
    broken.retain(|range| {
        let is_written = address::is_written_as_such(&text[range.clone()], MEANT_ENDINGS, MEANT_SITES);
        let opens = |part: &TappablePart| {
            matches!(part.kind, TappableKind::Address | TappableKind::Mail) && part.range == *range
        };
        is_written && !found.iter().any(opens)
    });
    broken.into_iter().map(|range| &text[range]).collect()
}

/// Returns an address or a number without signs that nobody sees: whoever copies one with
/// such a sign in it has none that works.
pub fn bare(text: &str) -> String {
    let is_unseen = |sign: char| matches!(sign, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    text.chars().filter(|sign| !is_unseen(*sign)).collect()
}

/// Returns where the sign stands that begins something, unless what is before keeps it from
/// doing so.
fn beginnings(signs: &[char], sign: char, is_kept: impl Fn(char) -> bool) -> impl Iterator<Item = usize> {
    (0..signs.len()).filter(move |at| signs[*at] == sign && (*at == 0 || !is_kept(signs[at - 1])))
}

fn mentions(signs: &[char]) -> Vec<Range<usize>> {
    let mention = |at: usize| {
        let length = run(signs, at + 1, is_name);
        let end = at + 1 + length;
        let name: String = signs[at + 1..end].iter().collect();
        let is_long = (4..=32).contains(&length) || ["gif", "vid", "pic"].contains(&name.to_ascii_lowercase().as_str());
        let is_whole = signs.get(end).is_none_or(|next| !is_word(*next));
        (is_long && is_whole).then_some(at..end)
    };
    beginnings(signs, '@', is_word).filter_map(mention).collect()
}

fn commands(signs: &[char]) -> Vec<Range<usize>> {
    let is_kept = |sign| is_word(sign) || matches!(sign, '/' | '<' | '>');
    let command = |at: usize| {
        let length = run(signs, at + 1, is_name);
        if !(1..=64).contains(&length) {
            return None;
        }
        let mut end = at + 1 + length;
        if signs.get(end) == Some(&'@') {
            let bot = run(signs, end + 1, is_name);
            if !(3..=32).contains(&bot) {
                return None;
            }
            end += 1 + bot;
        }
        signs.get(end).is_none_or(|next| !is_kept(*next)).then_some(at..end)
    };
    beginnings(signs, '/', is_kept).filter_map(command).collect()
}

fn is_tag(sign: char) -> bool {
    matches!(sign, '_' | '\u{200c}' | '·' | '\u{d80}'..='\u{dff}') || is_letter(sign) || is_decimal_digit(sign)
}

/// Returns where a hashtag ends that names an account: `#visa@prefecture`.
fn with_account(signs: &[char], end: usize) -> usize {
    let name = if signs.get(end) == Some(&'@') { run(signs, end + 1, is_name) } else { 0 };
    if name >= 3 { end + 1 + name.min(32) } else { end }
}

fn hashtags(signs: &[char]) -> Vec<Range<usize>> {
    let hashtag = |at: usize| {
        let length = run(signs, at + 1, is_tag);
        let end = at + 1 + length;
        let has_letter = signs[at + 1..end].iter().take(256).any(|sign| is_letter(*sign));
        let is_single = signs.get(end) != Some(&'#');
        (has_letter && is_single).then(|| at..with_account(signs, end.min(at + 257)))
    };
    beginnings(signs, '#', is_tag).filter_map(hashtag).collect()
}

fn cashtags(signs: &[char]) -> Vec<Range<usize>> {
    let is_kept = |sign| is_tag(sign) || sign == '$';
    let cashtag = |at: usize| {
        let length = match signs.get(at + 1..at + 6) {
            Some(['1', 'I', 'N', 'C', 'H']) => 5,
            _ => run(signs, at + 1, |sign| sign.is_ascii_uppercase()),
        };
        let end = with_account(signs, at + 1 + length);
        let is_whole = signs.get(end).is_none_or(|next| !is_kept(*next));
        ((1..=8).contains(&length) && is_whole).then_some(at..end)
    };
    beginnings(signs, '$', is_kept).filter_map(cashtag).collect()
}

fn bank_cards(signs: &[char]) -> Vec<Range<usize>> {
    let is_part = |sign: char| sign.is_ascii_digit() || matches!(sign, ' ' | '-');
    let mut cards = Vec::new();
    let mut at = 0;
    while let Some(begin) = (at..signs.len()).find(|at| signs[*at].is_ascii_digit()) {
        let is_kept = |sign| matches!(sign, '.' | ',' | '+' | '-' | '_') || is_letter(sign);
        if begin > 0 && is_kept(signs[begin - 1]) {
            at = begin + run(signs, begin, is_part);
            continue;
        }
        let mut digits = 0;
        let mut end = begin;
        while end < signs.len() && is_part(signs[end]) {
            // Sixteen digits without a space are a number of their own.
            if signs[end] == ' ' && (16..=19).contains(&digits) && digits == end - begin {
                break;
            }
            digits += usize::from(signs[end].is_ascii_digit());
            end += 1;
        }
        at = end.max(begin + 1);
        while end > begin && !signs[end - 1].is_ascii_digit() {
            end -= 1;
        }
        let is_followed = signs.get(end).is_some_and(|next| matches!(next, '-' | '_') || is_letter(*next));
        if (13..=19).contains(&digits) && end - begin < 2 * digits && !is_followed && is_card(&signs[begin..end]) {
            cards.push(begin..end);
        }
    }
    cards
}

/// Returns whether digits pass the check digit of bank cards (ISO/IEC 7812-1), with a length
/// that their beginning may have. A SIRET has the same check digit.
fn is_card(signs: &[char]) -> bool {
    let digits: Vec<u32> = signs.iter().filter_map(|sign| sign.to_digit(10)).collect();
    let weigh = |(nth, digit): (usize, &u32)| match (nth % 2, *digit) {
        (0, digit) => digit,
        (_, digit) if digit < 5 => 2 * digit,
        (_, digit) => 2 * digit - 9,
    };
    let sum: u32 = digits.iter().rev().enumerate().map(weigh).sum();
    let beginning = |length: usize| digits.iter().take(length).fold(0, |number, digit| number * 10 + digit);
    let length = digits.len();
    let is_known_length = match (beginning(1), beginning(2), beginning(4)) {
        (4, _, _) => matches!(length, 13 | 16 | 18 | 19),
        (_, 51..=55, _) | (_, _, 2221..=2720 | 2200..=2204) => length == 16,
        (_, 34 | 37, _) => length == 15,
        (_, 62 | 81, _) => length >= 16,
        _ => true,
    };
    sum.is_multiple_of(10) && is_known_length
}

#[cfg(test)]
mod tests {
    use super::*;

    const COMMANDS: [&str; 2] = ["stop", "forget"];

    fn said(text: &str) -> String {
        found(text)
            .iter()
            .map(|part| format!("{:?} {}", part.kind, &text[part.range.clone()]))
            .collect::<Vec<_>>()
            .join("; ")
    }

    /// Each line is what `TDLib` 1.8.69 makes of the text (`getTextEntities`).
    #[test]
    fn telegram_makes_this_of_a_text_by_itself() {
        for (text, expected) in [
            ("Gardez la lettre.ne partez pas", "Address lettre.ne"),
            ("demande.Le dossier.ZIP, formulaire.pdf", "Address dossier.ZIP"),
            ("12 €/mois, 10 %/an, agréé/CAF, 500 euros/mois", "Command /mois; Command /an"),
            ("agre\u{301}e\u{301}/CAF, বা/CAF, ব/CAF", "Command /CAF; Command /CAF"),
            ("/stop@guichet_bot, a/b, //x, </x", "Command /stop@guichet_bot"),
            ("@abc @abcd @gif a@abcd", "Mention @abcd; Mention @gif"),
            ("#1 #1a #é# ##a n°#b", "Hashtag #1a; Hashtag #a; Hashtag #b"),
            ("#a@abc #a@ab $EUR@abc $EUR@abcé", "Hashtag #a@abc; Hashtag #a; Cashtag $EUR@abc"),
            ("$EUR $1INCH $eur $$EUR 5$EUR", "Cashtag $EUR; Cashtag $1INCH"),
            ("SIRET 13002526500013 ou 130 025 265 00013", "BankCard 13002526500013; BankCard 130 025 265 00013"),
            ("13002526500014, +13002526500013, 4111111111111111", "BankCard 4111111111111111"),
            ("aide@asso.fr, mailto:aide@asso.fr, a+c@x.y.fr", "Mail aide@asso.fr; Mail aide@asso.fr; Mail a+c@x.y.fr"),
            ("aide@la-mairie-de-la-ville-de-saint-remy.fr", "Address aide@la-mairie-de-la-ville-de-saint-remy.fr"),
            (
                "https://a.fr/x_(y). (https://a.fr/x) https://a.fr:99999/x",
                "Address https://a.fr/x_(y); Address https://a.fr/x; Address https://a.fr",
            ),
            (
                "sftp://a.fr ftp://a.bc tg://resolve?domain=x ton://a",
                "Address ftp://a.bc; Address tg://resolve?domain=x; Address ton://a",
            ),
            ("10.0.0.1 256.1.1.1 01.99.00.12.34 12.30", "Address 10.0.0.1"),
            ("https://a.fr/x، a.fr، «\u{a0}b.fr\u{a0}»", "Address https://a.fr/x،; Address b.fr"),
            ("\u{2068}a.fr\u{2069}، \u{200f}https://a.fr/x", "Address a.fr; Address https://a.fr/x"),
            ("москва.рф, teiegram.org, a_b.fr, a.b_c.fr", "Address москва.рф"),
        ] {
            assert_eq!(said(text), expected, "{text}");
        }
    }

    #[test]
    fn accidents_in_a_list_are_kept_plain_with_one_sign_each() {
        for (text, joined) in [
            ("lettre.ne", "lettre.+ne"),
            ("a.ne.si", "a.+ne.+si"),
            ("a.fr.ne", "a.+fr.+ne"),
            ("dossier.zip/passeport", "dossier.+zip/passeport"),
            ("(/stop) @abcd #x $EUR", "(/+stop) @+abcd #+x $+EUR"),
            ("130 025 265 00013", "130 025 2+65 00013"),
            ("tg://resolve?domain=x", "tg:+//resolve?domain=x"),
            (
                "https://a.ne/x www.a.ne aide@a.ne cimade.org t.me/x",
                "https://a.ne/x www.a.ne aide@a.ne cimade.org t.me/x",
            ),
            ("12 rue de la Paix, 9 h-12 h, L435-1", "12 rue de la Paix, 9 h-12 h, L435-1"),
        ] {
            let kept = kept_plain(text, TextAuthor::List, &[]);
            assert_eq!(kept.replace(JOINER, "+"), joined, "{text}");
            assert_eq!(accidents(&kept, TextAuthor::List, &[]), [], "{text}");
            assert_eq!(kept_plain(&kept, TextAuthor::List, &[]), kept, "once is enough");
        }
        assert_eq!(kept_plain("/stop /x @abcd", TextAuthor::Operator, &COMMANDS), "/stop /\u{2060}x @abcd");
    }

    #[test]
    fn addresses_that_a_sign_beside_them_breaks_are_told() {
        for (text, broken) in [
            ("https://a.fr/x، ب", vec!["https://a.fr/x"]),
            ("请看 www.a.fr。", vec!["www.a.fr"]),
            ("وhttps://a.fr/x", vec![]),
            ("a.fr—b", vec!["a.fr"]),
            ("a.fr, b.fr. (c.fr) d@e.fr; «\u{a0}f.fr\u{a0}»", vec![]),
            ("\u{2066}a.fr\u{2069}، 12.30", vec![]),
        ] {
            assert_eq!(broken_addresses(text), broken, "{text}");
        }
    }

    #[test]
    fn an_address_is_copied_without_signs_that_nobody_sees() {
        assert_eq!(bare("\u{200f}https://a.fr/\u{ad}é\u{2069}"), "https://a.fr/é");
    }

    /// Answers each line of a file of JSON texts, so that both can be compared on any text.
    #[test]
    fn texts_of_a_file_are_answered_for_the_real_parser() {
        let Some(path) = std::env::var_os("GUICHET_TEXTS") else { return };
        let texts = std::fs::read_to_string(&path).unwrap();
        let answer = |line: &str| {
            let text: String = serde_json::from_str(line).unwrap();
            let units = |text: &str| text.encode_utf16().count();
            let part = |part: TappablePart| {
                let (before, said) = (units(&text[..part.range.start]), units(&text[part.range.clone()]));
                serde_json::json!([format!("{:?}", part.kind), before, said])
            };
            let kept = kept_plain(&text, TextAuthor::List, &[]);
            let found: Vec<_> = found(&text).into_iter().map(part).collect();
            serde_json::json!({"text": text, "found": found, "kept": kept}).to_string() + "\n"
        };
        let answers: String = texts.lines().map(answer).collect();
        std::fs::write(std::path::Path::new(&path).with_extension("found"), answers).unwrap();
    }
}
