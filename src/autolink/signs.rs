//! Says what single signs are to Telegram: letters, digits, signs of a name.

use unicode_normalization::char::is_combining_mark;

/// Returns whether a sign is a letter or a digit to Telegram. A letter's own marks, as in a
/// decomposed é or in Bengali, are none.
pub(super) fn is_word(sign: char) -> bool {
    sign == '_' || is_letter(sign) || sign.is_numeric()
}

pub(super) fn is_letter(sign: char) -> bool {
    sign.is_alphabetic() && !is_combining_mark(sign)
}

pub(super) fn is_name(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || sign == '_'
}

/// Returns how many signs from here on hold.
pub(super) fn run(signs: &[char], from: usize, holds: impl Fn(char) -> bool) -> usize {
    signs[from..].iter().take_while(|sign| holds(**sign)).count()
}

/// Returns whether a sign is a digit in any script, such as Arabic or Bengali.
pub(super) fn is_decimal_digit(sign: char) -> bool {
    // Numeric, and neither a fraction nor a Roman, circled or raised number: those stand in
    // blocks of their own.
    sign.is_numeric()
        && !matches!(sign, '²' | '³' | '¹' | '¼'..='¾' | '\u{2070}'..='\u{218b}' | '\u{2460}'..='\u{24ff}' | '\u{2776}'..='\u{2793}')
}
