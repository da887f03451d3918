//! Reads telephone numbers from a field in which people write words, too: `Tél : 01 99 00
//! 12 34 (accueil)`. It keeps numbers and remarks as they are printed. A number of a fax
//! is none to call, and half a number is none at all.

use super::spreadsheet::without_decimals;
use crate::fold;

/// Lists words for a number that is called, which say nothing beside it.
const CALLED: &str = "appel appeler appelez au le num numero numeros phone t tel tels telephone telephones tl";
/// Lists words for a number that is not called.
const FAX: &str = "f fax fx telecopie telecopieur telecopies tlc";
/// Lists short numbers that people call all over France, besides those of four digits.
const SHORT: &str = "15 17 18 112 114 115 119 196 116000 116006 116111 116117";
/// Limits the characters of a remark: a longer one is no part of a number.
const LONGEST_REMARK: usize = 60;

/// Holds what was read from a field of telephone numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Phone {
    /// Holds the numbers with their remarks, as printed, with a slash between them.
    pub text: String,
    /// Says that something with digits was left out, such as the number of a fax.
    pub is_part: bool,
}

/// Is a number in a text, by its place in bytes.
#[derive(Debug, Clone, Copy)]
struct Found {
    start: usize,
    end: usize,
}

impl Found {
    fn is_short(self) -> bool {
        self.end - self.start <= "36 46".len()
    }
}

/// Reads the telephone numbers of a field; nothing where there is none to call. A leading
/// zero that a spreadsheet took from a French number, or the plus of a foreign one, is put
/// back.
pub(super) fn phone(text: &str) -> Option<Phone> {
    let whole = without_decimals(text);
    let text = if whole.bytes().all(|byte| byte.is_ascii_digit()) { whole } else { text };
    let bare: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    // `01/99/00/12/34` is one number.
    let pairs = bare.split('/').filter(|pair| pair.len() == 2 && pair.bytes().all(|byte| byte.is_ascii_digit()));
    if bare.starts_with('0') && bare.len() == "01/99/00/12/34".len() && pairs.count() == 5 {
        return Some(Phone { text: text.trim().to_owned(), is_part: false });
    }
    if bare.bytes().all(|byte| byte.is_ascii_digit()) {
        let restored = match (bare.len(), bare.as_bytes().first()) {
            (9, Some(b'1'..=b'9')) => Some(format!("0{bare}")),
            (11, _) if bare.starts_with("33") => Some(format!("+{bare}")),
            _ => is_in(SHORT, &bare).then(|| text.trim().to_owned()),
        };
        if let Some(text) = restored {
            return Some(Phone { text, is_part: false });
        }
    }
    let mut found = numbers(text);
    // Four digits beside a whole number are a line inside a house, unless they are called.
    if found.iter().any(|number| !number.is_short()) {
        let mut end = 0;
        found.retain(|number| {
            let before = text.get(std::mem::replace(&mut end, number.end)..number.start).unwrap_or_default();
            !number.is_short() || is_apart(before)
        });
    }
    let mut parts = Vec::new();
    let mut is_part = false;
    let mut label = text.get(..found.first()?.start).unwrap_or_default().to_owned();
    for (at, number) in found.iter().enumerate() {
        let rest = text.get(number.end..found.get(at + 1).map_or(text.len(), |next| next.start)).unwrap_or_default();
        let is_last = at + 1 == found.len();
        let (tail, next_label) = if is_last { (pieces(rest), String::new()) } else { parted(rest) };
        let printed = text.get(number.start..number.end).unwrap_or_default().trim();
        if is_fax(&label) || tail.first().is_some_and(|remark| is_fax(remark)) {
            is_part = true;
        } else {
            let remarks = tail.iter().filter_map(|remark| {
                let remark = remark.trim();
                let is_number = !remark.chars().any(char::is_alphabetic);
                let lost = is_number || holds_a_number(remark) || remark.chars().count() > LONGEST_REMARK;
                is_part |= lost && remark.contains(|c: char| c.is_ascii_digit());
                (!lost && says_more(remark)).then_some(remark)
            });
            let printed: Vec<&str> = std::iter::once(printed).chain(remarks).collect();
            let label = label.trim_matches(is_mark).trim_end_matches(['(', ' ']);
            let label = (says_more(label) && !holds_a_number(label) && label.chars().count() <= LONGEST_REMARK)
                .then(|| format!("{label} : "));
            parts.push(label.unwrap_or_default() + &printed.join(" "));
        }
        label = next_label;
    }
    (!parts.is_empty()).then(|| Phone { text: parts.join(" / "), is_part })
}

/// Returns whether words before four digits make a number of them: `ou le 3949`.
fn is_apart(before: &str) -> bool {
    let words = fold::words(before);
    let is_mark = before.contains(['/', ';', ',', '|', '\n']) || words.iter().any(|word| is_in("ou et", word));
    is_mark && words.iter().all(|word| is_called_word(word) || is_in("ou et", word))
}

/// Returns the numbers of a text, without those that are too long or too short.
fn numbers(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = 0;
    let (mut before, mut last) = (None, None);
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let is_start = c.is_ascii_digit() || matches!(c, '+' | '(');
        let length = is_start.then(|| text.get(at..).and_then(number)).flatten();
        let is_word = before.is_some_and(|c: char| c.is_alphanumeric() || c == '+');
        // What follows other digits is the rest of a number that is none, unless it is whole.
        let is_rest = last.is_some_and(|c: char| c.is_ascii_digit());
        let is_whole = matches!(text.as_bytes().get(at..at + 2), Some([b'0', b'1'..=b'9' | b' '] | [b'+', _]));
        if let Some(length) = length.filter(|_| !is_word && (is_whole || !is_rest)) {
            found.push(Found { start: at, end: at + length });
            at += length;
            (before, last) = (Some('0'), None);
        } else {
            // A word of digits is passed over whole: its end is no beginning.
            at += if c.is_ascii_digit() {
                text.get(at..).map_or(1, |rest| rest.bytes().take_while(u8::is_ascii_digit).count())
            } else {
                c.len_utf8()
            };
            before = Some(c);
            last = if is_between(c) { last } else { Some(c) };
        }
    }
    found
}

/// Returns the length in bytes of the number that a text begins with.
fn number(text: &str) -> Option<usize> {
    let national = text.strip_prefix("(0)").map(|rest| (rest, 9));
    let foreign = ["+", "00", "(+", "(00"].iter().find_map(|sign| text.strip_prefix(sign));
    let short = || {
        // `3960`, and `36 46`; any other four digits may be an hour or a line inside a house.
        let digits: String = text.chars().take(5).filter(char::is_ascii_digit).take(4).collect();
        let is_short = digits.len() == 4 && (digits.starts_with('3') || digits.starts_with("10"));
        is_short.then_some((text, 4))
    };
    let (rest, digits) = match foreign {
        Some(rest) if rest.trim_start().starts_with("33") => {
            let rest = rest.trim_start().get(2..)?.trim_start_matches(|c| is_between(c) || c == ')');
            let rest = rest.strip_prefix("(0)").unwrap_or(rest).trim_start_matches(is_between);
            let has_zero = rest.starts_with('0');
            (rest, if has_zero { 10 } else { 9 })
        }
        Some(rest) => return abroad(rest).map(|length| text.len() - rest.len() + length),
        None => match national {
            Some((rest, digits)) => (rest.trim_start_matches(is_between), digits),
            None if text.starts_with('0') && !text.starts_with("00") => (text, 10),
            None if text.starts_with("(0") && text.as_bytes().get(3) == Some(&b')') => (text.get(1..)?, 10),
            None => short()?,
        },
    };
    let length = length_of(rest, digits)?;
    let end = text.len() - rest.len() + length;
    let after = text.get(end..).unwrap_or_default();
    (!goes_on(after)).then_some(end)
}

/// Returns the length of a number with the code of a country, behind its plus.
fn abroad(text: &str) -> Option<usize> {
    let all = text.bytes().take_while(|byte| byte.is_ascii_digit() || b" .-()".contains(byte));
    let run = text.get(..all.count())?.trim_end_matches(is_between).trim_end_matches('(');
    let run = run.trim_end_matches(is_between);
    let digits = run.bytes().filter(u8::is_ascii_digit).count();
    (8..=15).contains(&digits).then_some(run.len())
}

/// Returns the length of so many digits, with single marks between them.
fn length_of(text: &str, digits: usize) -> Option<usize> {
    let mut left = digits;
    let mut marks = 0;
    for (at, c) in text.char_indices() {
        if c.is_ascii_digit() {
            (left, marks) = (left - 1, 0);
            if left == 0 {
                return Some(at + 1);
            }
        } else if (is_between(c) || c == ')') && marks < 3 {
            marks += 1;
        } else {
            return None;
        }
    }
    None
}

/// Returns whether a number goes on behind its end, so that it is too long to be one.
fn goes_on(after: &str) -> bool {
    if after.starts_with(|c: char| c.is_ascii_digit()) {
        return true;
    }
    let marks = after.find(|c: char| !is_between(c)).unwrap_or(after.len());
    let rest = after.get(marks..).unwrap_or_default();
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let next = rest.get(digits..).and_then(|rest| rest.chars().next());
    // Another number begins, or an hour or a day is meant.
    let is_other = digits >= 4 || rest.starts_with('0') && number(rest).is_some();
    digits > 0 && marks <= 3 && !is_other && !next.is_some_and(|c| c.is_alphanumeric() || matches!(c, '/' | ':' | '°'))
}

/// Parts what stands between two numbers into remarks on the first and a label of the
/// second: what is in brackets, or before a mark that parts, belongs to the first.
fn parted(between: &str) -> (Vec<String>, String) {
    let mut pieces = pieces(between);
    let ends_apart = between.trim_end().ends_with(['/', ';', ',', '|', ')', '\n']);
    let label = if ends_apart { String::new() } else { pieces.pop().unwrap_or_default() };
    // `Tél / Fax :` names one number by two words.
    match pieces.pop() {
        Some(last) if is_called(&last) => (pieces, format!("{last} {label}")),
        Some(last) => {
            pieces.push(last);
            (pieces, label)
        }
        None => (pieces, label),
    }
}

/// Returns the pieces between marks that part; what stands in brackets is one.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut depth = 0_usize;
    for c in text.chars() {
        if c == '(' {
            if depth == 0 {
                pieces.push(String::new());
            }
            depth += 1;
        }
        let is_apart = depth == 0 && matches!(c, '/' | ';' | ',' | '|' | '\n');
        let closes = c == ')' && depth == 1;
        depth = if c == ')' { depth.saturating_sub(1) } else { depth };
        if !is_apart && let Some(last) = pieces.last_mut() {
            last.push(c);
        }
        if is_apart || closes {
            pieces.push(String::new());
        }
    }
    let parted = pieces.iter().flat_map(|piece| {
        let is_whole = piece.starts_with('(');
        let apart = piece.replace(" - ", "/").replace(" – ", "/").replace(" ou ", "/").replace(" et ", "/");
        let parts = if is_whole { vec![piece.clone()] } else { apart.split('/').map(str::to_owned).collect() };
        parts.into_iter().map(|part| part.trim_matches(is_mark).to_owned())
    });
    parted.filter(|piece| !piece.is_empty()).collect()
}

fn is_between(c: char) -> bool {
    matches!(c, ' ' | '.' | '-' | '\u{a0}' | '\u{202f}' | '\u{2011}' | '\u{2013}')
}

/// Returns whether a sign at the end of a label or a remark says nothing.
fn is_mark(c: char) -> bool {
    c.is_whitespace() || matches!(c, ':' | '-' | '–' | '—' | '/' | ';' | ',' | '.' | '|' | '=' | '☎' | '📞' | '+')
}

/// Returns whether words name a fax, and no telephone beside it.
fn is_fax(text: &str) -> bool {
    let words = fold::words(text);
    words.iter().any(|word| is_in(FAX, word)) && !words.iter().any(|word| is_called_word(word))
}

fn is_called(text: &str) -> bool {
    let words = fold::words(text);
    !words.is_empty() && words.iter().all(|word| is_called_word(word))
}

fn is_called_word(word: &str) -> bool {
    is_in(CALLED, word)
}

/// Returns whether a text has a word beside those for a telephone and a fax.
fn says_more(text: &str) -> bool {
    let words = fold::words(text);
    words.iter().any(|word| !is_in(CALLED, word) && !is_in(FAX, word) && !matches!(word.as_str(), "et" | "ou" | "n"))
}

/// Returns whether a text holds five digits or more in a row, which may be half a number.
fn holds_a_number(text: &str) -> bool {
    let rows = text.split(|c: char| !c.is_ascii_digit() && !is_between(c));
    rows.map(|row| row.bytes().filter(u8::is_ascii_digit).count()).any(|digits| digits >= 5)
}

fn is_in(list: &str, word: &str) -> bool {
    list.split(' ').any(|known| known == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(phone(text).map(|phone| phone.text).as_deref().unwrap_or_default(), expected, "{text}");
    }

    #[test]
    fn a_telephone_number_stays_as_printed() {
        for text in [
            "01 99 00 12 34",
            "01.99.00.12.34",
            "01-99-00-12-34",
            "0199001234",
            "01\u{a0}99\u{a0}00\u{a0}12\u{a0}34",
            "0 806 001 620",
            "0806 001 620",
            "+33 1 99 00 12 34",
            "+33 (0)1.99.00.12.34",
            "+33(0)199001234",
            "+33 01 99 00 12 34",
            "0033 1 99 00 12 34",
            "+262 262 99 00 12",
            "+49 30 123456",
            "(+33) 1 99 00 12 34",
            "(01) 99 00 12 34",
            "01/99/00/12/34",
            "01 99 00 12 34 / 06 39 98 00 00",
            "3960",
            "36 46",
            "115",
            "116 117",
        ] {
            check(text, text);
        }
        check("199001234", "0199001234");
        check("1 99 00 12 34", "0199001234");
        check("199001234.0", "0199001234");
        check("3960.0", "3960");
        check("33199001234", "+33199001234");
    }

    #[test]
    fn words_beside_a_number_are_kept() {
        for text in [
            "01 99 00 12 34 (accueil)",
            "01 99 00 12 34 poste 12",
            "01 99 00 12 34 poste 1234",
            "01 99 00 12 34 (poste 12)",
            "01 99 00 12 34 (du lundi au jeudi, 9h-12h)",
            "01 99 00 12 34 9h-12h",
            "01 99 00 12 34 (du lundi au jeudi de 9h à 12h et de 14h à 17h)",
            "Accueil : 01 99 00 12 34",
            "Standard : 01 99 00 12 34 / Secrétariat : 01 99 00 12 35",
            "01 99 00 12 34 (accueil) / 06 39 98 00 00 (urgences)",
        ] {
            check(text, text);
        }
        check("Accueil (01 99 00 12 34)", "Accueil : 01 99 00 12 34");
        check("01 99 00 12 34 ou le 3949", "01 99 00 12 34 / 3949");
        check("01 99 00 12 34 poste 3949", "01 99 00 12 34 poste 3949");
        check("01 99 00 12 34/35", "01 99 00 12 34");
        check("3646 (0,35 €/min)", "3646 (0,35 €/min)");
        check("Tél : 01 99 00 12 34", "01 99 00 12 34");
        check("Tél.: 01 99 00 12 34.", "01 99 00 12 34");
        check("tel 0199001234", "0199001234");
        check("☎ 01 99 00 12 34", "01 99 00 12 34");
        check("Téléphone : 01 99 00 12 34, poste 12", "01 99 00 12 34 poste 12");
        check("01 99 00 12 34 ext. 12", "01 99 00 12 34 ext. 12");
        check("01 99 00 12 34 ou 06 39 98 00 00", "01 99 00 12 34 / 06 39 98 00 00");
        check("01 99 00 12 34 - 06 39 98 00 00", "01 99 00 12 34 / 06 39 98 00 00");
        check("01 99 00 12 34 06 39 98 00 00", "01 99 00 12 34 / 06 39 98 00 00");
        check("0199001234 0639980000", "0199001234 / 0639980000");
        check("01 99 00 12 34, 06 39 98 00 00", "01 99 00 12 34 / 06 39 98 00 00");
        check("Tél : 01 99 00 12 34 Port : 06 39 98 00 00", "01 99 00 12 34 / Port : 06 39 98 00 00");
    }

    #[test]
    fn a_fax_is_not_called() {
        for text in [
            "Tél : 01 99 00 12 34 - Fax : 01 99 00 12 35",
            "Tél. 01 99 00 12 34 Fax 01 99 00 12 35",
            "01 99 00 12 34 / 01 99 00 12 35 (fax)",
            "01 99 00 12 34 / Télécopie : 01 99 00 12 35",
            "Fax : 01 99 00 12 35 / Tél : 01 99 00 12 34",
            "01 99 00 12 35 (fax), 01 99 00 12 34",
            "T : 01 99 00 12 34 F : 01 99 00 12 35",
        ] {
            check(text, "01 99 00 12 34");
            assert!(phone(text).unwrap().is_part, "{text}");
        }
        check("Fax : 01 99 00 12 35", "");
        check("01 99 00 12 35 (fax)", "");
        check("Tél/Fax : 01 99 00 12 34", "01 99 00 12 34");
        check("Tél et fax : 01 99 00 12 34", "01 99 00 12 34");
    }

    #[test]
    fn what_is_no_number_is_none() {
        for text in [
            "01 99 00",
            "01 99 00 12 3",
            "01 99 00 12 345",
            "01 99 00 12 34 5",
            "voir le site",
            "1.99001234E8",
            "1,99E+08",
            "du lundi au vendredi, 9h-12h",
            "12",
            "2024",
            "poste 3960 12",
            "néant",
            "",
            "réf0199001234",
        ] {
            check(text, "");
        }
        check("01 99 00 12 34 / 01 99 00", "01 99 00 12 34");
        assert!(phone("01 99 00 12 34 / 01 99 00").unwrap().is_part);
    }
}
