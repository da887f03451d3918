//! Tells which numbers of a line from right to left are seen in another order than they are
//! read in (Unicode Standard Annex 9): `116 117` behind Arabic letters is seen as `117 116`.

use unicode_bidi::{BidiInfo, Level};

/// Returns the numbers of a line whose groups turn round, or whose plus moves behind them.
pub(crate) fn turned_round(line: &str) -> Vec<String> {
    let signs: Vec<char> = line.chars().collect();
    let numbers = numbers(&signs);
    if numbers.is_empty() {
        return Vec::new();
    }
    let bidi = BidiInfo::new(line, Some(Level::rtl()));
    let Some(paragraph) = bidi.paragraphs.first() else { return Vec::new() };
    let levels = bidi.reordered_levels_per_char(paragraph, paragraph.range.clone());
    let mut seen_at = vec![0; levels.len()];
    for (seen, read) in BidiInfo::reorder_visual(&levels).into_iter().enumerate() {
        seen_at[read] = seen;
    }
    let is_turned = |number: &std::ops::Range<usize>| {
        let kept = number.clone().filter(|at| signs[*at].is_ascii_digit() || signs[*at] == '+');
        !kept.map(|at| seen_at[at]).is_sorted()
    };
    let turned = numbers.into_iter().filter(|number| number.end <= seen_at.len()).filter(is_turned);
    turned.map(|number| signs[number].iter().collect()).collect()
}

/// Returns where numbers stand: digits, with one sign between their groups.
fn numbers(signs: &[char]) -> Vec<std::ops::Range<usize>> {
    let is_digit = |at: usize| signs.get(at).is_some_and(char::is_ascii_digit);
    let parts =
        |sign: char| sign.is_whitespace() && sign != '\n' || "-./:,+\u{2010}\u{2011}\u{2012}\u{2013}".contains(sign);
    let mut found = Vec::new();
    let mut at = 0;
    while at < signs.len() {
        let begins = is_digit(at) || signs[at] == '+' && is_digit(at + 1);
        if !begins {
            at += 1;
            continue;
        }
        let mut end = at + 1;
        while is_digit(end) || signs.get(end).is_some_and(|sign| parts(*sign)) && is_digit(end + 1) {
            end += 1;
        }
        found.push(at..end);
        at = end;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_that_turn_round_are_told() {
        for (line, turned) in [
            ("اتصل بالرقم 116 117.", vec!["116 117"]),
            ("المادة 435-4", vec!["435-4"]),
            ("الهاتف +33 1", vec!["+33 1"]),
            ("اتصل بالرقم \u{2066}116 117\u{2069}.", vec![]),
            ("اتصل بالرقم 116\u{a0}117.", vec![]),
            ("في 29/04/2026، الساعة 9.30", vec![]),
            ("article L435-4 قانون", vec![]),
            ("3919، 115", vec![]),
        ] {
            assert_eq!(turned_round(line), turned, "{line}");
        }
    }
}
