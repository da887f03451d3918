//! A typed text as the parts that may say where: words and numbers.

use crate::{
    fold::words,
    gazetteer::{canonical, ordinal},
};

/// The most characters of a text that are looked at.
const LONGEST_TEXT: usize = 200;
/// From so many letters on, a word glued to a number is a word of its own: `91300massy`.
const GLUED_WORD: usize = 3;

/// The digits of a postcode.
const POSTCODE: usize = 5;

/// Words in canonical form, in the order in which they were typed, numbers among them.
pub(super) fn parts(text: &str) -> Vec<String> {
    let text: String = text.chars().take(LONGEST_TEXT).collect();
    // Aulnay s/s Bois, Ivry/Seine.
    let text = text.to_lowercase().replace("s/s ", " sous ").replace("s/", " sur ").replace('/', " sur ");
    let apart: Vec<String> = words(&text).iter().flat_map(|word| split(word)).collect();
    join_digits(&canonical(&apart))
}

/// Letters and digits that were written together: `paris18`, but not `18e` or `2a`.
fn split(word: &str) -> Vec<String> {
    let is_digit = |c: char| c.is_ascii_digit();
    if !word.is_ascii() || word.chars().all(is_digit) || !word.chars().any(is_digit) || ordinal(word).is_some() {
        return vec![word.to_owned()];
    }
    // The letter O for a zero: 93OOO.
    if word.len() == POSTCODE && word.starts_with(is_digit) && word.chars().all(|c| is_digit(c) || c == 'o') {
        return vec![word.replace('o', "0")];
    }
    let border = if word.starts_with(is_digit) { word.find(|c| !is_digit(c)) } else { word.find(is_digit) };
    let (first, second) = word.split_at(border.unwrap_or(word.len()));
    let letters = if first.starts_with(is_digit) { second } else { first };
    if letters.len() < GLUED_WORD {
        return vec![word.to_owned()];
    }
    let mut parts = vec![first.to_owned()];
    parts.extend(split(second));
    parts
}

/// `91 300` and `9 1 3 0 0` are one number.
fn join_digits(words: &[String]) -> Vec<String> {
    let mut joined: Vec<String> = Vec::with_capacity(words.len());
    let mut rest = words;
    while let [first, after @ ..] = rest {
        let run = rest.iter().take_while(|word| word.bytes().all(|b| b.is_ascii_digit())).count();
        let whole = rest[..run].concat();
        let is_spelt_out = run > 1 && rest[..run].iter().all(|digits| digits.len() == 1);
        if run > 1 && (whole.len() == POSTCODE || is_spelt_out) {
            joined.push(whole);
            rest = &rest[run..];
        } else if run > 1 && first.len() == 2 && rest[1].len() == 3 {
            joined.push(rest[..2].concat());
            rest = &rest[2..];
        } else {
            joined.push(first.clone());
            rest = after;
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn words_and_numbers_come_apart() {
        let read = |text| parts(text).join("|");
        assert_eq!(read("91 300 Massy"), "91300|massy");
        assert_eq!(read("9 1 3 0 0"), "91300");
        assert_eq!(read("91300massy"), "91300|massy");
        assert_eq!(read("Paris18"), "paris|18");
        assert_eq!(read("paris 18ème"), "paris|18");
        assert_eq!(read("2a"), "2a");
        assert_eq!(read("93OOO"), "93000");
        assert_eq!(read("3e arr"), "3e");
        assert_eq!(read("F-75018"), "f|75018");
        assert_eq!(read("St-Denis"), "saint|denis");
        assert_eq!(read("Villeneuve s/ Lot"), "villeneuve|sur|lot");
        assert_eq!(read("AULNAY S/S BOIS"), "aulnay|sous|bois");
        assert_eq!(read("Ivry/Seine"), "ivry|sur|seine");
        assert_eq!(read("Chalon s/Saône"), "chalon|sur|saone");
        assert_eq!(read("في باريس"), "في|باريس");
    }
}
