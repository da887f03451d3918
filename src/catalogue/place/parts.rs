//! Cuts a typed text into the parts that may say where: words and numbers.

use std::borrow::Cow;

use crate::{
    fold::{seen, words},
    gazetteer::{canonical, ordinal},
};

/// Limits how many words of a text are looked at.
pub(super) const MOST_WORDS: usize = 60;
/// Limits the letters of a word.
const LONGEST_WORD: usize = 60;
/// Is the fewest letters that make a word of its own when glued to a number:
/// `91300massy`.
const GLUED_WORD: usize = 3;
/// Is the fewest digits of a number that is glued to a word. In Arabic that is written with
/// Latin letters, one digit is a letter.
const GLUED_NUMBER: usize = 2;
/// Lists what Arabic writes before a number without a space: `fl93`, « in the 93 ».
const GLUED_ARTICLES: [&str; 3] = ["l", "el", "fl"];
/// Lists the cities whose arrondissements are named by number alone.
pub(super) const NUMBERED: [&str; 3] = ["paris", "marseille", "lyon"];
/// Lists what parts a number from the sentence around it.
const APART: [char; 12] = [',', '\n', ';', '(', ')', '[', ']', '،', '؛', '、', '，', '；'];
/// Lists what parts a Turkish ending from a name or a number.
const APOSTROPHES: [char; 3] = ['\'', '’', 'ʼ'];
/// Limits the bytes of a number that stands apart, with the spaces around it.
const LONGEST_APART: usize = 16;
/// Counts the digits of a postcode.
pub(super) const POSTCODE: usize = 5;
/// Lists how the names of hosts end that people write without `https://`.
const ENDINGS: [&str; 9] = [".com", ".fr", ".org", ".net", ".gl", ".me", ".eu", ".info", ".apple"];
/// Stands for a number that says how much or when, not where: `10%`,
/// `12/03/91`, `+33`.
pub(super) const QUANTITY: &str = "¤";

/// Returns the canonical words of a text in the order in which they were typed,
/// numbers among them.
pub(super) fn parts(text: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let lower = seen(text).to_lowercase();
    let text = without_addresses(&lower);
    for (at, piece) in without_quantities(&text).split(QUANTITY).enumerate() {
        if at > 0 {
            parts.push(QUANTITY.to_owned());
        }
        // Aulnay s/s Bois, Villeneuve s/ Lot.
        let piece = format!(" {piece}").replace(" s/s ", " sous ").replace(" s/", " sur ");
        let apart: Vec<String> = words(&piece).iter().flat_map(|word| split(word)).take(MOST_WORDS).collect();
        parts.extend(join_digits(&canonical(&apart)));
    }
    parts.truncate(MOST_WORDS);
    for part in &mut parts {
        if let Some((end, _)) = part.char_indices().nth(LONGEST_WORD) {
            part.truncate(end);
        }
    }
    parts
}

/// Takes out addresses of pages and of mail, which say nothing about where somebody lives.
fn without_addresses(text: &str) -> Cow<'_, str> {
    if !text.contains(['/', '@']) && !text.contains("www.") {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.split_whitespace().filter(|word| !is_address(word)).collect::<Vec<_>>().join(" "))
}

fn is_address(word: &str) -> bool {
    let host = word.split(['/', '?']).next().unwrap_or_default();
    let is_host = || host.len() < word.len() && ENDINGS.iter().any(|ending| host.ends_with(ending));
    word.contains("://") || word.starts_with("www.") || word.contains('@') || is_host()
}

/// Replaces numbers by [`QUANTITY`] whose sign makes them an amount, a date, a
/// fraction or a telephone number.
fn without_quantities(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let digit = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(|c| c.is_numeric());
    let sign = |at: Option<usize>, signs: &str| at.and_then(|at| letters.get(at)).is_some_and(|c| signs.contains(*c));
    let mut read = String::with_capacity(text.len());
    let mut at = 0;
    while at < letters.len() {
        let end = at + letters[at..].iter().take_while(|c| c.is_numeric()).count();
        if end == at {
            read.push(letters[at]);
            at += 1;
            continue;
        }
        let (before, far_before) = (at.checked_sub(1), at.checked_sub(2));
        let is_quantity = sign(before, "+€$%°")
            || sign(Some(end), "+€$%°")
            || sign(before, "/.,:") && digit(far_before)
            || sign(Some(end), "/.,:") && digit(Some(end + 1));
        if is_quantity {
            read.push_str(QUANTITY);
        } else {
            read.extend(&letters[at..end]);
        }
        at = end;
    }
    read
}

/// Returns the short numbers that stand alone between commas, brackets or ends of lines, and
/// those before an apostrophe, which parts a Turkish ending from them.
pub(super) fn numbers_apart(text: &str) -> Vec<String> {
    if !text.contains(char::is_numeric) {
        return Vec::new();
    }
    let pieces = text.split(APART);
    let is_short = |piece: &&str| -> bool { piece.len() <= LONGEST_APART && piece.contains(char::is_numeric) };
    let alone = pieces.filter(is_short).map(parts).filter(|read| read.len() == 1).flatten();
    let with_ending = text.split(APOSTROPHES).zip(text.split(APOSTROPHES).skip(1));
    let with_ending = with_ending.filter(|(_, ending)| ending.starts_with(|c: char| c.is_alphabetic() && c != 's'));
    let with_ending = with_ending.filter_map(|(before, _)| before.split_whitespace().last());
    alone.chain(with_ending.filter(is_short).flat_map(parts)).collect()
}

/// Parts letters and digits that were written together: `paris18`, but not
/// `18e` or `2a`, nor `war2a`, where the digit is an Arabic letter.
fn split(word: &str) -> Vec<String> {
    let is_digit = |c: char| c.is_ascii_digit();
    if !word.is_ascii() || word.chars().all(is_digit) || !word.chars().any(is_digit) || ordinal(word).is_some() {
        return vec![word.to_owned()];
    }
    // An INSEE code of Corsica: 2A004.
    if is_corsican(word) {
        return vec![word.to_owned()];
    }
    // The letter O for a zero: 93OOO.
    if word.len() == POSTCODE && word.starts_with(is_digit) && word.chars().all(|c| is_digit(c) || c == 'o') {
        return vec![word.replace('o', "0")];
    }
    let border = if word.starts_with(is_digit) { word.find(|c| !is_digit(c)) } else { word.find(is_digit) };
    let (first, second) = word.split_at(border.unwrap_or(word.len()));
    let letters = if first.starts_with(is_digit) { second } else { first };
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    let is_article = GLUED_ARTICLES.contains(&letters) && letters == first;
    if letters.len() < GLUED_WORD && !is_article || digits < GLUED_NUMBER && !NUMBERED.contains(&letters) {
        return vec![word.to_owned()];
    }
    let mut parts = vec![first.to_owned()];
    parts.extend(split(second));
    parts
}

/// Returns whether a word is written as the INSEE codes of Corsica are.
pub(super) fn is_corsican(word: &str) -> bool {
    matches!(word.as_bytes(), [b'2', b'a' | b'b', rest @ ..] if rest.len() == 3 && rest.iter().all(u8::is_ascii_digit))
}

/// Joins digits that were written apart: `91 300` and `9 1 3 0 0` are one
/// number, and so is `2 a`.
fn join_digits(words: &[String]) -> Vec<String> {
    let mut joined: Vec<String> = Vec::with_capacity(words.len());
    let mut rest = words;
    while let [first, after @ ..] = rest {
        let run = rest.iter().take_while(|word| word.bytes().all(|b| b.is_ascii_digit())).count();
        let whole = rest[..run].concat();
        let is_spelt_out = run > 1 && rest[..run].iter().all(|digits| digits.len() == 1) && whole.len() <= POSTCODE;
        let is_postcode = run == 2 && whole.len() == POSTCODE && first.len() == 2;
        match after {
            _ if is_spelt_out || is_postcode => {
                joined.push(whole);
                rest = &rest[run..];
            }
            [letter, others @ ..] if first == "2" && matches!(letter.as_str(), "a" | "b") && others.is_empty() => {
                joined.push(format!("2{letter}"));
                rest = others;
            }
            _ => {
                joined.push(first.clone());
                rest = after;
            }
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::{numbers_apart, parts};

    fn read(text: &str) -> String {
        parts(text).join("|")
    }

    #[test]
    fn words_and_numbers_come_apart() {
        assert_eq!(read("91 300 Massy"), "91300|massy");
        assert_eq!(read("9 1 3 0 0"), "91300");
        assert_eq!(read("91300massy"), "91300|massy");
        assert_eq!(read("Paris18"), "paris|18");
        assert_eq!(read("paris 18ème"), "paris|18");
        assert_eq!(read("2a"), "2a");
        assert_eq!(read("2 A"), "2a");
        assert_eq!(read("2A004"), "2a004");
        assert_eq!(read("2B033 Bastia"), "2b033|bastia");
        assert_eq!(read("93OOO"), "93000");
        assert_eq!(read("fl93"), "fl|93");
        assert_eq!(read("war2a 7elt l9it lyon3"), "war2a|7elt|l9it|lyon|3");
        assert_eq!(read("3e arr"), "3e");
        assert_eq!(read("F-75018"), "f|75018");
        assert_eq!(read("St-Denis"), "saint|denis");
        assert_eq!(read("Villeneuve s/ Lot"), "villeneuve|sur|lot");
        assert_eq!(read("AULNAY S/S BOIS"), "aulnay|sous|bois");
        assert_eq!(read("Ivry/Seine"), "ivry|seine");
        assert_eq!(read("Paris/Lyon"), "paris|lyon");
        assert_eq!(read("Chalon s/Saône"), "chalon|sur|saone");
        assert_eq!(read("في باريس"), "في|باريس");
    }

    #[test]
    fn numbers_apart_stand_between_commas_or_before_an_ending() {
        for (text, apart) in [
            ("cherche rdv, 93", "93"),
            ("Toulouse (31) et moi", "31"),
            ("93'te oturuyorum, 45 yaşındayım", "93"),
            ("the 90's", ""),
            ("il y a 93 jours, merci", ""),
        ] {
            assert_eq!(numbers_apart(text).join("|"), apart, "{text}");
        }
    }

    #[test]
    fn what_nobody_sees_and_addresses_say_nothing() {
        assert_eq!(read("Mas\u{ad}sy 9\u{200b}1300"), "massy|91300");
        assert_eq!(read("９１３００　Ｍａｓｓｙ"), "91300|massy");
        assert_eq!(read("12／03／91"), "¤|¤|¤");
        assert_eq!(read("https://maps.app.goo.gl/abcDEF123 massy"), "massy");
        assert_eq!(read("www.massy.fr goo.gl/maps/x nom@paris.fr"), "");
        assert_eq!(read("Ivry/Seine"), "ivry|seine");
        assert_eq!(read("St.Ouen/Seine"), "saint|ouen|seine");
    }

    #[test]
    fn amounts_and_dates_are_no_numbers_of_places() {
        assert_eq!(read("12/03/91"), "¤|¤|¤");
        assert_eq!(read("10%"), "¤");
        assert_eq!(read("24/7"), "¤|¤");
        assert_eq!(read("75,5 km"), "¤|¤|km");
        assert_eq!(read("+33 6"), "¤|6");
        assert_eq!(read("93, Bobigny"), "93|bobigny");
        assert_eq!(read("Paris (75)."), "paris|75");
        assert_eq!(read("93 94"), "93|94");
    }
}
