//! Finds what Telegram takes for an address of a page or of a mailbox.

use std::{collections::HashSet, ops::Range, sync::OnceLock};

use super::signs::{is_word, run};

/// Marks at the end of an address belong to the sentence around it.
const MARKS_AT_END: &str = ".:;,('?!`";

/// Returns the last parts of addresses that Telegram takes for one without `https://`.
fn endings() -> &'static HashSet<&'static str> {
    static ENDINGS: OnceLock<HashSet<&'static str>> = OnceLock::new();
    ENDINGS.get_or_init(|| include_str!("endings.txt").split_whitespace().collect())
}

/// Returns whether a sign may stand in an address. Of the general punctuation only joiners
/// and dashes may.
fn is_address_sign(sign: char) -> bool {
    match sign {
        '\u{2000}'..='\u{206f}' => matches!(sign, '\u{200c}' | '\u{200d}' | '\u{2010}'..='\u{2015}'),
        _ => !sign.is_whitespace(),
    }
}

fn is_path(sign: char) -> bool {
    !matches!(sign, '\n' | '<' | '>' | '"' | '«' | '»') && is_address_sign(sign)
}

fn is_user(sign: char) -> bool {
    !matches!(sign, '\n' | '/' | '[' | ']' | '{' | '}' | '(' | ')' | '\'' | '`' | '<' | '>' | '"' | '@' | '«' | '»')
        && is_address_sign(sign)
}

fn is_host(sign: char) -> bool {
    if sign < '\u{c0}' {
        sign.is_ascii_alphanumeric() || matches!(sign, '.' | '_' | '-' | '~')
    } else {
        is_address_sign(sign)
    }
}

fn is_scheme(sign: char) -> bool {
    if sign.is_ascii() { sign.is_ascii_alphanumeric() || matches!(sign, '+' | '-') } else { !sign.is_whitespace() }
}

/// Returns where the signs begin that hold before a place.
fn back(signs: &[char], from: usize, to: usize, holds: impl Fn(char) -> bool) -> usize {
    let held = signs[from..to].iter().rev().take_while(|sign| holds(**sign)).count();
    to - held
}

/// Returns where the path behind a host ends, or the host's end where there is none.
fn path_end(signs: &[char], host_end: usize) -> usize {
    let Some(first @ ('/' | '?' | '#')) = signs.get(host_end) else { return host_end };
    let mut end = host_end + 1 + run(signs, host_end + 1, is_path);
    while end > host_end + 1 && MARKS_AT_END.contains(signs[end - 1]) {
        end -= 1;
    }
    if *first == '/' || end > host_end + 1 { end } else { host_end }
}

/// Returns addresses of Telegram's own apps, such as `tg://resolve`.
pub(super) fn of_apps(signs: &[char]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for at in 0..signs.len() {
        if signs.get(at..at + 3) != Some(&[':', '/', '/']) || found.last().is_some_and(|last| at < last.end) {
            continue;
        }
        let before: String = signs[at.saturating_sub(3)..at].iter().collect::<String>().to_ascii_lowercase();
        let Some(scheme) = ["tg", "ton"].into_iter().find(|scheme| before.ends_with(scheme)) else { continue };
        let is_name = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '_' | '-');
        let host = run(signs, at + 3, is_name).min(253);
        if host > 0 {
            found.push(at - scheme.len()..path_end(signs, at + 3 + host));
        }
    }
    found
}

/// Returns the mail addresses and the addresses of pages.
pub(super) fn found(signs: &[char]) -> (Vec<Range<usize>>, Vec<Range<usize>>) {
    let (mut mails, mut pages) = (Vec::new(), Vec::new());
    for range in candidates(signs) {
        let text = &signs[range.clone()];
        let behind_mailto = text.starts_with(&['m', 'a', 'i', 'l', 't', 'o', ':']).then_some(7);
        if is_mail(text) {
            mails.push(range);
        } else if let Some(skipped) = behind_mailto.filter(|skipped| is_mail(&text[*skipped..])) {
            mails.push(range.start + skipped..range.end);
        } else if let Some(length) = page_length(text) {
            pages.push(range.start..range.start + length);
        }
    }
    (mails, pages)
}

/// Returns what is built like an address: around a point, as far as its signs reach.
fn candidates(signs: &[char]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(point) = (from..signs.len().saturating_sub(1)).find(|at| signs[*at] == '.') {
        if signs[point + 1] == ' ' {
            from = point + 2;
            continue;
        }
        let (range, is_bad) = around(signs, from, point);
        let mut end = range.end;
        if is_bad {
            while signs[end - 1] != '.' {
                end -= 1;
            }
        } else {
            if end > point + 1 {
                found.push(range);
            }
            end += run(signs, end, |sign| sign == '.');
        }
        from = end.max(point + 1);
    }
    found
}

/// Returns the candidate around a point, and whether what stands before rules it out.
fn around(signs: &[char], from: usize, point: usize) -> (Range<usize>, bool) {
    let mut begin = back(signs, from, point, is_host);
    let host_end = point + run(signs, point, |sign| sign == '@' || is_host(sign));
    let has_at = signs[point..host_end].contains(&'@');
    if has_at {
        begin = back(signs, from, begin, is_user);
    }
    let mut end = host_end;
    if signs.get(end) == Some(&':') {
        let digits = run(signs, end + 1, |sign| sign.is_ascii_digit());
        let port: String = signs[end + 1..end + 1 + digits].iter().collect();
        let port = port.trim_start_matches('0');
        if port.len() <= 5 && port.parse::<u32>().is_ok_and(|port| port <= 65_535) {
            end += 1 + digits;
        }
    }
    end = path_end(signs, end);
    while end > point + 1 && signs[end - 1] == '.' {
        end -= 1;
    }
    let mut is_bad = false;
    if begin > from && signs[begin - 1] == '@' {
        let user = back(signs, from, begin - 1, is_user);
        is_bad = has_at || user == begin - 1;
        begin = user;
    }
    if begin > from {
        let before = &signs[from..begin];
        let length: usize = before.iter().map(|sign| sign.len_utf8()).sum();
        if length >= 6 && before.ends_with(&[':', '/', '/']) {
            let scheme = back(signs, from, begin - 3, is_scheme);
            let scheme = signs[scheme..begin - 3].iter().collect::<String>().to_ascii_lowercase();
            match scheme.as_str() {
                "shttp" | "tftp" | "sftp" => is_bad = true,
                other if other.ends_with("https") => begin -= 8,
                other if other.ends_with("http") => begin -= 7,
                other if other.ends_with("ftp") => begin -= 6,
                _ => is_bad = true,
            }
        } else {
            let sign = signs[begin - 1];
            is_bad |= is_word(sign) || matches!(sign, '/' | '#' | '@');
        }
    }
    (begin..end, is_bad)
}

/// Returns whether a text is a mail address to Telegram, which is stricter than DNS: no part
/// of a domain is longer than 30 letters.
fn is_mail(text: &[char]) -> bool {
    let mut halves = text.splitn(2, |sign| *sign == '@');
    let (Some(user), Some(domain)) = (halves.next(), halves.next()) else { return false };
    let is_name = |sign: &char| sign.is_ascii_alphanumeric() || matches!(sign, '_' | '-');
    let users: Vec<&[char]> = user.split(|sign| matches!(sign, '.' | '+')).collect();
    let Some((last, first)) = users.split_last() else { return false };
    let is_user = users.len() <= 11
        && users.iter().all(|part| part.iter().all(is_name))
        && first.iter().all(|part| part.len() <= 26)
        && (1..=35).contains(&last.len());
    let parts: Vec<&[char]> = domain.split(|sign| *sign == '.').collect();
    let Some((ending, names)) = parts.split_last() else { return false };
    let is_part = |part: &&[char]| {
        let edges = [part.first(), part.last()];
        (1..=30).contains(&part.len())
            && part.iter().all(is_name)
            && edges.into_iter().flatten().all(char::is_ascii_alphanumeric)
    };
    is_user
        && (1..=6).contains(&names.len())
        && (2..=8).contains(&ending.len())
        && ending.iter().all(char::is_ascii_alphabetic)
        && names.iter().all(is_part)
}

/// Splits an address into its scheme's length, and the ends of its host and of itself
/// without what closes brackets that it did not open.
struct Split {
    scheme: usize,
    host: Range<usize>,
    end: usize,
}

fn split(text: &[char]) -> Split {
    let head: String = text.iter().take(8).collect::<String>().to_ascii_lowercase();
    let scheme = ["http://", "https://", "ftp://"].into_iter().find(|scheme| head.starts_with(scheme));
    let scheme = scheme.map_or(0, str::len);
    let host_end = scheme + run(text, scheme, |sign| !matches!(sign, '/' | '?' | '#'));
    let mut host = scheme..host_end;
    if let Some(at) = text[host.clone()].iter().position(|sign| *sign == '@') {
        host.start += at + 1;
    }
    if let Some(colon) = text[host.clone()].iter().rposition(|sign| *sign == ':') {
        host.end = host.start + colon;
    }
    let mut open = [0i32; 3];
    let mut end = host_end;
    while let Some(sign) = text.get(end) {
        let brackets = [('(', ')'), ('[', ']'), ('{', '}')];
        for (depth, (opens, closes)) in open.iter_mut().zip(brackets) {
            *depth += i32::from(*sign == opens) - i32::from(*sign == closes);
        }
        if open.iter().any(|depth| *depth < 0) {
            break;
        }
        end += 1;
    }
    while end > host_end && MARKS_AT_END.contains(text[end - 1]) {
        end -= 1;
    }
    Split { scheme, host, end }
}

/// Returns how much of a candidate is an address of a page, if any of it is.
fn page_length(text: &[char]) -> Option<usize> {
    let Split { scheme, host, end } = split(text);
    let host = &text[host];
    let parts: Vec<&[char]> = host.split(|sign| *sign == '.').collect();
    let length = |part: &[char]| part.iter().map(|sign| sign.len_utf8()).sum::<usize>();
    let is_part = |part: &&[char]| (1..64).contains(&length(part)) && part.last() != Some(&'-');
    if parts.len() < 2 || !parts.iter().all(is_part) {
        return None;
    }
    if host.iter().collect::<String>().eq_ignore_ascii_case("teiegram.org") {
        return None;
    }
    if is_ipv4(&parts) {
        return Some(end);
    }
    if host.iter().all(|sign| sign.is_ascii_digit() || *sign == '.') {
        return None;
    }
    let (ending, names) = parts.split_last()?;
    let is_ending = match ending {
        ['x', 'n', '-', '-', rest @ ..] => rest.len() > 1 && rest.iter().all(char::is_ascii_alphanumeric),
        _ => ending.len() > 1 && !ending.contains(&'_') && !ending.contains(&'-') && (scheme > 0 || is_known(ending)),
    };
    let name_is_plain = names.last().is_none_or(|name| !name.contains(&'_'));
    (is_ending && name_is_plain).then_some(end)
}

fn is_ipv4(parts: &[&[char]]) -> bool {
    let is_number = |part: &&[char]| {
        let text: String = part.iter().collect();
        let has_no_zero_before = !(text.len() > 1 && text.starts_with('0'));
        text.bytes().all(|byte| byte.is_ascii_digit()) && has_no_zero_before && text.parse::<u8>().is_ok()
    };
    parts.len() == 4 && parts.iter().all(is_number)
}

/// Returns whether an ending is known. With a capital alone, as where a sentence begins, it
/// is none.
fn is_known(ending: &[char]) -> bool {
    let written: String = ending.iter().collect();
    let lower = written.to_lowercase();
    let begins_a_sentence = lower != written && lower.chars().skip(1).eq(written.chars().skip(1));
    !begins_a_sentence && endings().contains(lower.as_str())
}

/// Returns whether an address is written as one: with `https://` or `www.`, with an ending by
/// which people know one, or as that of a known site.
pub(super) fn is_written_as_such(address: &str, endings: &[&str], sites: &[&str]) -> bool {
    let signs: Vec<char> = address.chars().collect();
    let Split { scheme, host, .. } = split(&signs);
    let host = signs[host].iter().collect::<String>().to_lowercase();
    let ending = host.rsplit('.').next().unwrap_or_default();
    scheme > 0 || host.starts_with("www.") || endings.contains(&ending) || sites.contains(&host.as_str())
}

/// Returns where signs of plain Latin addresses stand, with a point between two of them.
pub(super) fn written(text: &str) -> Vec<Range<usize>> {
    let is_sign = |sign: char| sign.is_ascii_graphic() && !"<>\"()[]{}`'|\\^,;".contains(sign);
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(begin) = text[from..].find(is_sign).map(|at| from + at) {
        let end = text[begin..].find(|sign| !is_sign(sign)).map_or(text.len(), |at| begin + at);
        let written = text[begin..end].trim_end_matches(|sign| MARKS_AT_END.contains(sign));
        let has_point = written
            .as_bytes()
            .windows(3)
            .any(|three| three[1] == b'.' && three[0].is_ascii_alphanumeric() && three[2].is_ascii_alphanumeric());
        if has_point {
            found.push(begin..begin + written.len());
        }
        from = end;
    }
    found
}

/// Returns how many bytes of an address stand before the joiner that keeps it plain: behind
/// the first point of its host. What is left has the same ending and is broken in its turn.
pub(super) fn before_joiner(address: &str) -> usize {
    if let Some(at) = address.find("://").filter(|_| is_of_app(address)) {
        return at + 1;
    }
    let signs: Vec<char> = address.chars().collect();
    let Split { host, .. } = split(&signs);
    let point = signs[host.clone()].iter().position(|sign| *sign == '.').map_or(host.start, |at| host.start + at + 1);
    signs.iter().take(point).map(|sign| sign.len_utf8()).sum()
}

fn is_of_app(address: &str) -> bool {
    ["tg://", "ton://"].iter().any(|scheme| address.to_ascii_lowercase().starts_with(scheme))
}
