//! Undoes what spreadsheets make of codes and texts on their way into a list: `="01000"`,
//! `'01000`, `91300.0`. It invents nothing: a code whose digits are lost stays lost.

/// Lists what spreadsheets write into a field that they could not compute.
const ERRORS: [&str; 14] = [
    "#n/a", "#n/d", "#ref!", "#value!", "#valeur!", "#name?", "#nom?", "#div/0!", "#num!", "#nombre!", "#null!",
    "#nul!", "#spill!", "#calc!",
];

/// Returns whether a field holds what a spreadsheet could not compute or not show.
pub(super) fn is_error(text: &str) -> bool {
    let text = text.trim();
    let is_too_narrow = text.len() > 2 && text.bytes().all(|byte| byte == b'#');
    is_too_narrow || ERRORS.iter().any(|error| text.eq_ignore_ascii_case(error))
}

/// Returns a field without the signs by which a spreadsheet keeps it a text.
pub(super) fn unwrapped(text: &str) -> &str {
    let text = text.trim();
    // `="01000"` and `=T("01000")`.
    let formula = text.strip_prefix('=').map(str::trim).map(|formula| {
        let argument = formula.strip_prefix("T(").or_else(|| formula.strip_prefix("t("));
        argument.and_then(|argument| argument.strip_suffix(')')).unwrap_or(formula)
    });
    let quoted = |text: &str| {
        let inside = text.strip_prefix('"')?.strip_suffix('"')?;
        let length = inside.len();
        (!inside.contains('"')).then_some(length)
    };
    if let Some((formula, length)) = formula.and_then(|formula| Some((formula, quoted(formula)?))) {
        return formula.get(1..=length).unwrap_or_default().trim();
    }
    // A mark in front keeps digits and signs of a formula; one behind was typed with it.
    match text.strip_prefix(['\'', '’', '‘', '`']) {
        Some(rest) if rest.starts_with(|c: char| c.is_ascii_digit() || "+-=@(".contains(c)) => {
            rest.strip_suffix(['\'', '’']).unwrap_or(rest).trim()
        }
        Some(_) | None => text,
    }
}

/// Returns a whole number without the decimals that a spreadsheet wrote behind it; any
/// other text as it is.
pub(super) fn without_decimals(text: &str) -> &str {
    let is_whole = |whole: &str| whole.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','));
    let are_zeros = |decimals: &str| matches!(decimals, "0" | "00");
    let parts = text.rsplit_once(['.', ',']).filter(|(whole, decimals)| {
        let is_number = whole.starts_with(|c: char| c.is_ascii_digit()) && is_whole(whole);
        is_number && are_zeros(decimals)
    });
    parts.map_or(text, |(whole, _)| whole)
}

/// Returns a code as it was before a spreadsheet took it for a number: `91300.0`, `91 300`
/// and `91,300` are 91300.
pub(super) fn code(text: &str) -> String {
    let bare: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let whole = without_decimals(&bare);
    // The thousands of a number of five digits.
    let thousands = whole.split_once(['.', ',']).filter(|(before, after)| {
        (1..=2).contains(&before.len()) && after.len() == 3 && is_digits(before) && is_digits(after)
    });
    match thousands {
        Some((before, after)) => format!("{before}{after}"),
        None if is_digits(whole) => whole.to_owned(),
        None => text.to_owned(),
    }
}

/// Returns whether a spreadsheet wrote a code as a power of ten, so that digits are lost.
pub(super) fn is_shortened(text: &str) -> bool {
    let Some((number, power)) = text.trim().split_once(['E', 'e']) else { return false };
    let is_power = power.strip_prefix(['+', '-']).unwrap_or(power);
    let is_number = number.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',' | b'-' | b'+'));
    let is_marked = power.len() > is_power.len() || number.contains(['.', ',']);
    let has_digits = is_digits(is_power) && number.bytes().any(|byte| byte.is_ascii_digit());
    is_number && is_marked && has_digits
}

/// Returns whether a spreadsheet took a code for a date: `01/01/1000`.
pub(super) fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.trim().split(['/', '-', '.']).collect();
    let is_short = |part: &str| (1..=2).contains(&part.len());
    let [first, middle, last] = parts.as_slice() else { return false };
    let has_year = first.len() == 4 && is_short(last) || is_short(first) && matches!(last.len(), 2 | 4);
    parts.iter().all(|part| is_digits(part)) && is_short(middle) && has_year
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_as_it_was_before_a_spreadsheet_had_it() {
        let check = |text: &str, expected: &str| assert_eq!(code(unwrapped(text)), expected, "{text}");
        for text in [
            "91300",
            "91300.0",
            "91300,0",
            "91300.00",
            "91 300",
            "91\u{a0}300",
            "91\u{202f}300",
            "91,300",
            "91.300",
            "91,300.00",
            "=\"91300\"",
            "= \"91300\"",
            "=T(\"91300\")",
            "'91300",
            "’91300",
            "'91300'",
            " 91300 ",
            "=\"91300.0\"",
        ] {
            check(text, "91300");
        }
        check("1000.0", "1000");
        check("'01000", "01000");
        check("=\"01000\"", "01000");
        check("2A004", "2A004");
        check("91000 CEDEX", "91000 CEDEX");
        check("1.5", "1.5");
        check("48.7309", "48.7309");
        check("=A1", "=A1");
        check("'Association'", "'Association'");
        check("\u{e9}", "\u{e9}");
    }

    #[test]
    fn a_code_that_lost_digits_is_known() {
        for text in ["9,13E+04", "9.13E+04", "9,13e4", "9E+04", "1.99001234E8", "=9,13E+04".trim_start_matches('=')] {
            assert!(is_shortened(text), "{text}");
        }
        for text in ["91300", "2A004", "12E4", "E+4", "Ecole", "", "1E"] {
            assert!(!is_shortened(text), "{text}");
        }
    }

    #[test]
    fn a_code_that_became_a_date_is_known() {
        for text in ["01/01/1000", "1/1/1000", "1000-01-01", "01.01.00", " 05/04/91 "] {
            assert!(is_date(text), "{text}");
        }
        for text in ["91300", "91-300", "1.5.", "48.7309", "a/b/2000", "91/300", ""] {
            assert!(!is_date(text), "{text}");
        }
    }

    #[test]
    fn what_could_not_be_computed_is_known() {
        for text in ["#N/A", "#REF!", "#NOM?", "########", " #valeur! "] {
            assert!(is_error(text), "{text}");
        }
        for text in ["# note", "#", "n° 3", "#1"] {
            assert!(!is_error(text), "{text}");
        }
    }
}
