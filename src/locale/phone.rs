//! Writes telephone numbers so that their groups stay in order and in one line, in every
//! language.

use super::worded::{END_OF_ISOLATE, ISOLATE};
use crate::autolink::bare;

const NO_BREAK_SPACE: char = '\u{a0}';

/// Returns a number with no-break spaces between its groups. In a language from right to
/// left it is isolated as well: there plain spaces and hyphens turn the groups round, and a
/// plus moves behind the number (Unicode Standard Annex 9).
pub(super) fn in_order(number: &str, right_to_left: bool) -> String {
    let signs: Vec<char> = bare(number).chars().collect();
    let is_digit = |at: Option<usize>| at.and_then(|at| signs.get(at)).is_some_and(char::is_ascii_digit);
    let joined = signs.iter().enumerate().map(|(at, sign)| {
        let parts_groups = sign.is_whitespace() && is_digit(at.checked_sub(1)) && is_digit(Some(at + 1));
        if parts_groups { NO_BREAK_SPACE } else { *sign }
    });
    // Digits alone have one order.
    if right_to_left && !signs.iter().all(char::is_ascii_digit) {
        std::iter::once(ISOLATE).chain(joined).chain([END_OF_ISOLATE]).collect()
    } else {
        joined.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_of_a_number_are_not_broken() {
        assert_eq!(in_order("01 99 00 12 34", false), "01\u{a0}99\u{a0}00\u{a0}12\u{a0}34");
        assert_eq!(in_order("3039", true), "3039");
        assert_eq!(in_order("+33 1 99 (accueil)", true), "\u{2066}+33\u{a0}1\u{a0}99 (accueil)\u{2069}");
    }
}
